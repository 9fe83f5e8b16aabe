package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.fuzz.Sown;
import org.cardorticket.saying.SayingException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Lines somebody has typed: each is a command that can be written down again, or is refused with a
/// sentence.
@DisplayName("spoiled commands")
@Tag("promise")
class CommandFuzzTest {

    private static final int RUNS = Integer.getInteger("fuzz.lines", 5_000);

    private static final List<String> WHOLE =
            List.of(
                    "log-in alice A+B",
                    "request /api/books A",
                    "log-out B",
                    "write-draft \"once upon \\\"a\\\" time\\n\" A+B",
                    "save-draft \"no title\" A",
                    "change-password secret A+B",
                    "refresh A",
                    "refresh-in-tabs 3 B",
                    "kick alice A+B",
                    "restart",
                    "stop-node 1",
                    "stop-store");

    private final Sown sown = new Sown(Sown.SEED);

    @DisplayName("are commands, or refused with a sentence")
    @Test
    void areCommandsOrRefused() {
        int taken = 0;
        for (int i = 0; i < RUNS; i++) {
            String line = sown.spoiled(sown.one(WHOLE));
            try {
                Command command = CommandText.parse(line);
                String again = CommandText.write(command);
                assertThat(CommandText.parse(again)).as(line).isEqualTo(command);
                taken++;
            } catch (SayingException refused) {
                assertThat(refused.saying()).as(line).isNotNull();
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + Sown.SEED + ": " + line, e);
            }
        }
        System.out.printf(
                "%,d spoiled commands, seed %d: %,d taken, the others refused%n",
                RUNS, Sown.SEED, taken);
        assertThat(taken).isBetween(1, RUNS - 1);
    }

    @DisplayName("are spoiled from commands that are whole")
    @Test
    void wholeOnesAreTaken() {
        assertThat(WHOLE)
                .allSatisfy(line -> {
                    Command command = CommandText.parse(line);
                    assertThat(CommandText.parse(CommandText.write(command))).isEqualTo(command);
                });
    }
}
