package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the experiment exposure")
@Timeout(60)
class ExposureTest {

    private static final Exposure EXPOSURE = new Exposure();
    private static final Watching WATCHING = new Watching();

    private static Dials dials;
    private static Figures figures;

    @BeforeAll
    static void measure() throws IOException {
        dials = EXPOSURE.standard().with(EXPOSURE, "runs", 3);
        Leftovers before = Leftovers.since();
        figures = EXPOSURE.run(dials, WATCHING);
        before.gone();
    }

    @DisplayName("kicks under every scheme of the stage, for every lifetime")
    @Test
    void measuresEverything() {
        Consistent.check(figures, EXPOSURE, dials, WATCHING.heard());
        assertThat(figures.series())
                .extracting(Series::id)
                .containsExactlyInAnyOrder(
                        "session",
                        "jwt",
                        "jwt-denylist",
                        "jwt-refresh",
                        "jwt-allowlist",
                        "jwt-became-session");
        assertThat(figures.series())
                .allSatisfy(each -> {
                    assertThat(each.points())
                            .extracting(Point::x)
                            .containsExactly(1.0, 5.0, 15.0, 30.0, 60.0);
                    assertThat(each.points())
                            .allMatch(point -> point.spread().samples().size() == 3);
                });
    }

    @DisplayName("finds whoever is looked up out at once")
    @ParameterizedTest
    @ValueSource(strings = {"session", "jwt-denylist", "jwt-allowlist", "jwt-became-session"})
    void outAtOnce(String series) {
        assertThat(figures.series(series).points()).allMatch(point -> point.spread().most() == 0);
    }

    @DisplayName("finds a bare ticket good to its end: what is left of its life at the kick")
    @ParameterizedTest
    @ValueSource(strings = {"jwt", "jwt-refresh"})
    void goodToItsEnd(String series) {
        for (Point point : figures.series(series).points()) {
            double life = point.x() * 60;
            // Kicked after a sixth, a half and five sixths of it.
            assertThat(point.spread().samples())
                    .containsExactlyElementsOf(List.of(life / 6, life / 2, life * 5 / 6));
        }
    }

    @DisplayName("finds a list never to be worse than none")
    @Test
    void aListIsNeverWorse() {
        for (Point point : figures.series("jwt").points()) {
            assertThat(figures.series("jwt-denylist").at(point.x()).most())
                    .isLessThanOrEqualTo(point.spread().least());
            assertThat(figures.series("jwt-became-session").at(point.x()).most())
                    .isLessThanOrEqualTo(figures.series("jwt-refresh").at(point.x()).least());
        }
    }

    @DisplayName("answers with the half of thirty minutes")
    @Test
    void answers() {
        assertThat(EXPOSURE.answer(figures)).isEqualTo(15 * 60);
        assertThat(EXPOSURE.forecast().options().get(EXPOSURE.forecast().nearest(15 * 60)))
                .isEqualTo(900);
    }
}
