package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.auth.Algorithm;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What must come out on any machine, from runs as small as the dials allow.
@DisplayName("a small run")
class SmallRunsTest {

    private final List<Double> reached = new ArrayList<>();

    private Figures run(Experiment experiment, String... settings) throws IOException {
        Dials dials = experiment.standard();
        for (String setting : settings) {
            String[] both = setting.split("=");
            dials = dials.with(experiment, both[0], Double.parseDouble(both[1]));
        }
        Figures figures = experiment.run(dials, reached::add);
        assertThat(figures.experiment()).isEqualTo(experiment);
        assertThat(figures.dials()).isEqualTo(dials);
        assertThat(reached).isSorted().allMatch(each -> each >= 0 && each <= 1);
        assertThat(figures.series()).extracting(Series::id).doesNotHaveDuplicates();
        figures.series()
                .forEach(series -> assertThat(series.points()).extracting(Point::x).isSorted());
        return figures;
    }

    @Test
    void ofTheLengthsFindsThatOnlyTicketsGrowWithTheirRoles() throws IOException {
        Figures figures = run(new CredentialLength(), "letters=4");
        List<Point> card = figures.series("card").points();
        assertThat(card)
                .extracting(each -> each.spread().median())
                .containsOnly(card.getFirst().spread().median());
        for (String id : List.of("ticket-HS256", "ticket-EdDSA", "ticket-RS256")) {
            List<Double> lengths =
                    figures.series(id).points().stream()
                            .map(each -> each.spread().median())
                            .toList();
            assertThat(lengths).isSorted().doesNotHaveDuplicates();
            assertThat(lengths.getFirst()).isGreaterThan(card.getFirst().spread().median());
        }
        assertThat(figures.series("ticket-RS256").at(0).median())
                .isGreaterThan(figures.series("ticket-EdDSA").at(0).median());
        assertThat(figures.runs()).isEqualTo(1);
    }

    /// What the server refuses is not in the chart, and the notes say so.
    @Test
    void ofTheLengthsLeavesOutTicketsThatNobodyTakes() throws IOException {
        Figures figures = run(new CredentialLength(), "letters=32");
        assertThat(figures.notes()).hasSize(3);
        assertThat(figures.series("ticket-HS256").points().getLast().x())
                .isLessThan(figures.series("card").points().getLast().x());
        figures.series("ticket-HS256")
                .points()
                .forEach(each -> assertThat(each.spread().most()).isLessThan(4_200));
    }

    @Test
    void ofTheExposureFindsThatOnlyListsEndATicket() throws IOException {
        Figures figures = run(new Exposure(), "runs=3");
        for (Scheme scheme : List.of(Scheme.SESSION, Scheme.JWT_ALLOWLIST, Scheme.JWT_DENYLIST)) {
            figures.series(scheme.prefix())
                    .points()
                    .forEach(each ->
                            assertThat(each.spread().most()).as(scheme + " " + each.x()).isZero());
        }
        for (Scheme scheme : List.of(Scheme.JWT, Scheme.JWT_REFRESH)) {
            figures.series(scheme.prefix())
                    .points()
                    .forEach(each -> {
                        double life = each.x() * 60;
                        // Kicked in the middle of each of three equal parts of its life.
                        assertThat(each.spread().samples())
                                .containsExactly(life / 6, life / 2, life * 5 / 6);
                    });
        }
        assertThat(figures.experiment().answer(figures)).isEqualTo(15 * 60);
    }

    @Test
    void ofTheMemoryIsMadeInAnotherJavaAndGrowsWithTheSessions() throws IOException {
        Figures figures = run(new SessionMemory(), "most=1000", "runs=1");
        List<Point> points = figures.series("rows").points();
        assertThat(points).extracting(Point::x).containsExactly(10.0, 100.0, 1_000.0);
        assertThat(points).extracting(each -> each.spread().median()).isSorted();
        // No session fits into fewer bytes than its own letters, and none needs ten thousand.
        assertThat(points.getLast().spread().median()).isBetween(100.0 * 1_000, 1e4 * 1_000);
        assertThat(
                        ProcessHandle.current()
                                .children()
                                .filter(ProcessHandle::isAlive)
                                .filter(each ->
                                        each.info()
                                                .commandLine()
                                                .orElse("")
                                                .contains("MemoryProbe")))
                .isEmpty();
    }

    @Test
    void ofTheChecksHasAFigureForEverything() throws IOException {
        Figures figures = run(new CheckCost(), "runs=3", "rows=10");
        assertThat(figures.series())
                .extracting(Series::id)
                .containsExactly("memory", "check-HS256", "check-EdDSA", "check-RS256");
        assertThat(figures.runs()).isEqualTo(3);
        assertThat(figures.experiment().answer(figures))
                .isEqualTo(
                        figures.series(CheckCost.check(Algorithm.HS256)).at(0).median()
                                / figures.series("memory").at(0).median());
    }
}
