package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.cardorticket.saying.Saying;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("figures")
class FiguresTest {

    private static final Machine MACHINE = new Machine("abacus", 2, "wood", "beads");
    private static final Spread ONE = Spread.exactly(1);
    private static final Spread THREE = new Spread(List.of(3.0, 1.0, 2.0));

    private static Figures figures(List<Series> series) {
        Experiment experiment = new Exposure();
        return new Figures(experiment, experiment.standard(), MACHINE, series, List.of());
    }

    @DisplayName("find a series by its name, and a figure by its place")
    @Test
    void areFound() {
        Series jwt = new Series("jwt", List.of(new Point(1, ONE), new Point(5, THREE)));
        Figures figures = figures(List.of(new Series("session", List.of()), jwt));
        assertThat(figures.series("jwt")).isEqualTo(jwt);
        assertThat(figures.find("session")).isPresent();
        assertThat(jwt.at(5)).isEqualTo(THREE);
        assertThat(jwt.at(5.0)).isEqualTo(THREE);
    }

    @DisplayName("that were not measured are not there")
    @Test
    void areNotThere() {
        Figures figures = figures(List.of(new Series("jwt", List.of(new Point(1, ONE)))));
        assertThat(figures.find("JWT")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures.series("card"))
                .withMessageContaining("card");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures.series("jwt").at(1.5))
                .withMessageContaining("jwt")
                .withMessageContaining("1.5");
        assertThatIllegalArgumentException().isThrownBy(() -> figures.series("jwt").at(Double.NaN));
    }

    @DisplayName("have as many runs as the point with the most")
    @Test
    void haveRuns() {
        Series once = new Series("session", List.of(new Point(1, ONE)));
        Series thrice = new Series("jwt", List.of(new Point(1, ONE), new Point(2, THREE)));
        assertThat(figures(List.of(once)).runs()).isEqualTo(1);
        assertThat(figures(List.of(once, thrice)).runs()).isEqualTo(3);
        assertThat(figures(List.of()).runs()).isZero();
        assertThat(figures(List.of(new Series("jwt", List.of()))).runs()).isZero();
    }

    @DisplayName("stay as they were measured")
    @Test
    void stayAsTheyWere() {
        List<Point> points = new ArrayList<>(List.of(new Point(1, ONE)));
        List<Series> series = new ArrayList<>(List.of(new Series("jwt", points)));
        List<Saying> notes = new ArrayList<>(List.of(Saying.of("lab.note.noredis", "there")));
        Experiment experiment = new Exposure();
        Figures figures = new Figures(experiment, experiment.standard(), MACHINE, series, notes);
        points.add(new Point(2, THREE));
        series.clear();
        notes.clear();
        assertThat(figures.series("jwt").points()).hasSize(1).isUnmodifiable();
        assertThat(figures.series()).hasSize(1).isUnmodifiable();
        assertThat(figures.notes()).hasSize(1).isUnmodifiable();
    }

    @DisplayName("name the machine they are from: the Java that really runs")
    @Test
    void nameTheMachine() {
        Machine here = Machine.here();
        assertThat(here.processor())
                .isNotBlank()
                .doesNotContain("\n")
                .isEqualTo(here.processor().strip());
        assertThat(here.cores()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(here.system()).contains(System.getProperty("os.name"));
        // The number of this very virtual machine, as it tells it itself.
        assertThat(here.java()).contains(Runtime.version().toString());
        assertThat(here.java()).contains(System.getProperty("java.vm.name"));
        assertThat(here).isEqualTo(Machine.here());
    }

    @DisplayName("name it in one line")
    @Test
    void nameItInOneLine() {
        assertThat(MACHINE.line()).isEqualTo("abacus (2) · wood · beads");
        assertThat(Machine.here().line().lines()).hasSize(1);
    }
}
