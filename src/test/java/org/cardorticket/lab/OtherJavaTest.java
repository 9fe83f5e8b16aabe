package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("another Java")
class OtherJavaTest {

    private static final Runnable PATIENT = () -> {};
    private static final long PATIENCE_SECONDS = 60;

    private final Leftovers before = Leftovers.since();

    @AfterEach
    void nothingIsLeft() {
        // At once, and not only soon: whoever closed it has waited for its end.
        assertThat(before.newChildren()).isEmpty();
        before.gone();
    }

    private static OtherJava chatter(String... what) throws IOException {
        List<String> command = new ArrayList<>(List.of(Chatter.class.getName()));
        command.addAll(List.of(what));
        return OtherJava.start(command);
    }

    @DisplayName("is heard line by line, and ends")
    @Test
    void isHeard() throws IOException {
        try (OtherJava other = chatter("lines", "one", "", " two ", "三", "")) {
            assertThat(other.pid()).isIn(before.newChildren());
            assertThat(other.line(PATIENT)).isEqualTo("one");
            assertThat(other.line(PATIENT)).isEmpty();
            assertThat(other.line(PATIENT)).isEqualTo("two");
            assertThat(other.line(PATIENT)).isEqualTo("三");
            assertThatIOException()
                    .isThrownBy(() -> other.line(PATIENT))
                    .withMessage("the other Java ended with 0");
        }
    }

    @DisplayName("says numbers, as long as they are numbers")
    @Test
    void saysNumbers() throws IOException {
        try (OtherJava other = chatter("lines", "1", "2.5e9", "-3.0", "")) {
            assertThat(other.number(PATIENT)).isEqualTo(1);
            assertThat(other.number(PATIENT)).isEqualTo(2.5e9);
            assertThat(other.number(PATIENT)).isEqualTo(-3);
        }
    }

    @DisplayName("is refused when it says anything else")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e999",
                "",
                "12 13",
                "12,5",
                "OpenJDK 64-Bit Server VM warning: INFO: os::commit_memory failed"
            })
    void isRefused(String said) throws IOException {
        try (OtherJava other = chatter("lines", said, "1", "")) {
            assertThatIOException()
                    .isThrownBy(() -> other.number(PATIENT))
                    .withMessage("the other Java said: " + said);
            assertThat(other.number(PATIENT)).isEqualTo(1);
        }
    }

    @DisplayName("is refused when a line does not end")
    @Test
    void isRefusedWhenALineDoesNotEnd() throws IOException {
        try (OtherJava other = chatter("endless")) {
            assertThatIOException()
                    .isThrownBy(() -> other.line(PATIENT))
                    .withMessageStartingWith("the other Java said too much: 111")
                    .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
        }
    }

    @DisplayName("is missed when it ends in the middle of a line, or without a word")
    @Test
    void isMissed() throws IOException {
        try (OtherJava other = chatter("lines", "1", "half")) {
            assertThat(other.line(PATIENT)).isEqualTo("1");
            assertThatIOException().isThrownBy(() -> other.line(PATIENT));
        }
        try (OtherJava other = chatter("gone")) {
            assertThatIOException()
                    .isThrownBy(() -> other.line(PATIENT))
                    .withMessage("the other Java ended with 7");
        }
        try (OtherJava other = OtherJava.start(List.of("no.such.Program"))) {
            assertThatIOException().isThrownBy(() -> other.number(PATIENT));
        }
    }

    @DisplayName("can be given up while it says nothing, or half of something")
    @ParameterizedTest
    @ValueSource(strings = {"silent", "half"})
    void canBeGivenUp(String how) throws IOException {
        int[] asked = {0};
        try (OtherJava other = chatter(how)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() ->
                            other.line(() -> {
                                asked[0]++;
                                if (asked[0] == 30) {
                                    throw new CancellationException();
                                }
                            }));
        }
        assertThat(asked[0]).isEqualTo(30);
    }

    @DisplayName("is killed, and waited for, by a thread that is interrupted")
    @Test
    void isKilledByAnInterruptedThread() throws IOException {
        long pid;
        try (OtherJava other = chatter("silent")) {
            pid = other.pid();
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> other.line(PATIENT));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @DisplayName("that weighs sessions weighs more of them as heavier")
    @Test
    void weighsSessions() throws IOException {
        try (OtherJava other = OtherJava.start(MemoryProbe.arguments(List.of(100, 10_000), 2))) {
            double few = Math.max(other.number(PATIENT), other.number(PATIENT));
            double many = Math.min(other.number(PATIENT), other.number(PATIENT));
            // An id of 128 bits, a name and two moments: nobody keeps that in 60 bytes.
            assertThat(few).isGreaterThan(60 * 100);
            assertThat(many).isGreaterThan(few).isGreaterThan(60 * 10_000);
            assertThatIOException()
                    .isThrownBy(() -> other.line(PATIENT))
                    .withMessageEndingWith("0");
        }
    }

    @DisplayName("that weighs sessions stops when nobody listens any more")
    @Test
    void stopsWhenNobodyListens() throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                System.getProperty("java.home") + "/bin/java",
                                "--class-path",
                                System.getProperty("java.class.path")));
        // Days of work, if somebody wanted to hear of it.
        command.addAll(MemoryProbe.arguments(List.of(10), 1_000_000));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(process.getInputStream().read()).isPositive();
            process.getInputStream().close();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
