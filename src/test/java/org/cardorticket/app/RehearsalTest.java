package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the program as a process of its own, told to rehearse")
class RehearsalTest {

    private static final long PATIENCE_SECONDS = 120;

    @Test
    void drawsABeginningFirstThenTheWholeWindowAndEndsByItself(@TempDir Path home)
            throws Exception {
        List<String> command = new ArrayList<>(OwnProcess.command());
        // The last of two values counts: not the platform of the tests, but the one that ships.
        command.addAll(
                command.indexOf("--class-path"),
                List.of("-Dglass.platform=Headless", "-Duser.home=" + home));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CARD_OR_TICKET_REHEARSE", "yes");
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        builder.redirectErrorStream(true);
        Process process = builder.start();
        List<String> said;
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            said = reader.lines().toList();
        }
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(said)
                .containsSubsequence(Rehearsal.DRAWN, Rehearsal.COMPLETE)
                .noneMatch(line -> line.contains("Exception"))
                .noneMatch(line -> line.contains("Unsupported JavaFX configuration"));
        assertThat(process.exitValue()).isZero();
    }
}
