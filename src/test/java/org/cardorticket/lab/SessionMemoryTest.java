package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
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

    @DisplayName("finds that more sessions need more, and none of them next to nothing or a page")
    @Test
    void growsWithItsSessions() throws IOException {
        Watching watching = new Watching();
        Figures figures = MEMORY.run(FEW, watching);
        Consistent.check(figures, MEMORY, FEW, watching.heard());
        List<Point> points = figures.series("rows").points();
        assertThat(points).extracting(Point::x).containsExactly(10.0, 100.0, 1_000.0);
        assertThat(points).extracting(each -> each.spread().median()).isSorted();
        // No session fits into fewer bytes than its own letters, and none needs ten thousand.
        assertThat(points.getLast().spread().median()).isBetween(100.0 * 1_000, 1e4 * 1_000);
        assertThat(before.newChildren()).isEmpty();
        before.gone();
    }

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
