package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.film.BarShape;
import org.cardorticket.film.BarShapes;
import org.cardorticket.film.Film;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Trace;

/// The ledger says in a figure what the timeline hatches.
class LedgerAgreesWithTimelineProperties {

    @Provide
    Arbitrary<Trace> runs() {
        return Diaries.inTheUsualLanes(25);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void exposureIsTheTimeThatIsHatchedInAtLeastOneBar(@ForAll("runs") Trace trace) {
        Film film = new Film();
        film.grow(trace);
        Instant now = film.lessonEnd();
        LedgerTable table = Ledger.of(trace).at(trace.size() - 1L, now);
        List<BarShape> shapes = BarShapes.resolve(film.frameAt(film.length()).timeline());
        for (Lane lane : Lane.values()) {
            assertThat(exposure(table.figure(Subject.EXPOSURE, lane)))
                    .isEqualTo(
                            hatched(
                                    shapes.stream()
                                            .filter(shape -> shape.bar().lane() == lane)
                                            .toList()));
        }
    }

    private static Duration exposure(Figure figure) {
        return switch (figure) {
            case Figure.Span span -> span.length();
            case Figure.Running running -> running.soFar();
            default -> Duration.ZERO;
        };
    }

    /// The length of the union of all hatched stretches.
    private static Duration hatched(List<BarShape> shapes) {
        Duration sum = Duration.ZERO;
        Instant covered = Instant.MIN;
        List<BarShape> exposed =
                shapes.stream()
                        .filter(shape -> shape.exposedFrom().isPresent())
                        .sorted(Comparator.comparing(shape -> shape.exposedFrom().orElseThrow()))
                        .toList();
        for (BarShape shape : exposed) {
            Instant from = shape.exposedFrom().orElseThrow();
            Instant start = from.isAfter(covered) ? from : covered;
            if (start.isBefore(shape.usedUntil())) {
                sum = sum.plus(Duration.between(start, shape.usedUntil()));
                covered = shape.usedUntil();
            }
        }
        return sum;
    }
}
