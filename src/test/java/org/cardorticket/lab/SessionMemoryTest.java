package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.cardorticket.words.LabWords;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the experiment memory")
@Timeout(60)
class SessionMemoryTest {

    private static final SessionMemory MEMORY = new SessionMemory();
    private static final Dials FEW =
            MEMORY.standard().with(MEMORY, "most", 1_000).with(MEMORY, "runs", 1);

    private final Leftovers before = Leftovers.since();

    @DisplayName("weighed once is said to be weighed once, not to be the same every time")
    @ParameterizedTest
    @CsvSource({"EN, measured once, the same", "ZH, 只量了一次, 每次都一样"})
    void weighedOnce(Language language, String once, String always) {
        LabWords words = new LabWords(Words.of(language));
        Series rows = new Series("rows", List.of(new Point(10, Spread.exactly(5))));
        assertThat(
                        words.caption(
                                new Figures(MEMORY, FEW, Machine.here(), List.of(rows), List.of())))
                .endsWith(once);
        CredentialLength length = new CredentialLength();
        assertThat(
                        words.caption(
                                new Figures(
                                        length,
                                        length.standard(),
                                        Machine.here(),
                                        List.of(new Series("card", rows.points())),
                                        List.of())))
                .contains(always);
    }

    @DisplayName("is given up without a process that stays")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 20})
    void isGivenUp(int enough) {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> MEMORY.run(MEMORY.standard(), new Watching(enough)));
        assertThat(before.newChildren()).isEmpty();
        before.gone();
    }

    @DisplayName("says when there is no other Java to be started")
    @Test
    void noOtherJava() {
        String home = System.getProperty("java.home");
        System.setProperty("java.home", "/nowhere");
        try {
            assertThatIOException().isThrownBy(() -> MEMORY.run(FEW, new Watching()));
        } finally {
            System.setProperty("java.home", home);
        }
        before.gone();
    }

    @DisplayName("says when the other Java has nothing to say")
    @Test
    void nothingToSay() {
        String path = System.getProperty("java.class.path");
        System.setProperty("java.class.path", "nothing.jar");
        try {
            assertThatIOException()
                    .isThrownBy(() -> MEMORY.run(FEW, new Watching()))
                    .withMessage("the other Java ended with 1");
        } finally {
            System.setProperty("java.class.path", path);
        }
        before.gone();
    }
}
