package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import org.cardorticket.words.LabWords;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("the experiment check")
@Timeout(60)
class CheckCostTest {

    private static final CheckCost CHECK = new CheckCost();
    private static final Watching WATCHING = new Watching();

    /// A Redis at the usual place is somebody's, and is left alone by a test.
    private static boolean somebodys;

    private static Dials dials;
    private static Figures figures;

    @BeforeAll
    static void measure() throws IOException {
        somebodys = somebodyListens();
        dials =
                CHECK.standard()
                        .with(CHECK, "rows", 10)
                        .with(CHECK, "redis", somebodys ? 0 : 1)
                        .with(CHECK, "runs", 3);
        Leftovers before = Leftovers.since();
        figures = CHECK.run(dials, WATCHING);
        before.gone();
    }

    private static boolean somebodyListens() throws IOException {
        try (Socket _ = new Socket(InetAddress.ofLiteral("127.0.0.1"), 6379)) {
            return true;
        } catch (ConnectException _) {
            return false;
        }
    }

    @DisplayName("measures a look-up and every signature")
    @Test
    void measuresEverything() {
        Consistent.check(figures, CHECK, dials, WATCHING.heard());
        assertThat(figures.series())
                .extracting(Series::id)
                .containsExactly("memory", "check-HS256", "check-EdDSA", "check-RS256");
        assertThat(figures.series())
                .allSatisfy(each -> {
                    assertThat(each.at(0).samples()).hasSize(3);
                    assertThat(each.at(0).least()).isPositive();
                });
        assertThat(figures.runs()).isEqualTo(3);
    }

    @DisplayName("answers with the check over the look-up")
    @Test
    void answers() {
        assertThat(CHECK.answer(figures))
                .isEqualTo(
                        figures.series("check-HS256").at(0).median()
                                / figures.series("memory").at(0).median());
        Figures made =
                new Figures(
                        CHECK,
                        dials,
                        Machine.here(),
                        List.of(
                                new Series("memory", List.of(new Point(0, Spread.exactly(50)))),
                                new Series(
                                        "check-HS256",
                                        List.of(new Point(0, Spread.exactly(1_000))))),
                        List.of());
        assertThat(CHECK.answer(made)).isEqualTo(20);
    }

    @DisplayName("leaves out a Redis that is not there, and says so")
    @Test
    void saysThatThereIsNoRedis() {
        assumeThat(somebodys).isFalse();
        assertThat(new LabWords(Words.of(Language.EN)).notes(figures))
                .containsExactly("No Redis answers at redis://127.0.0.1:6379: it is left out.");
        assertThat(new LabWords(Words.of(Language.ZH)).notes(figures))
                .containsExactly("redis://127.0.0.1:6379 没有 Redis 应答，这一项略去。");
    }
}
