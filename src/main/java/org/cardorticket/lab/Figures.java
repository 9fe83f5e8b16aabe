package org.cardorticket.lab;

import java.util.List;
import java.util.Optional;
import org.cardorticket.saying.Saying;

/// What came out of a run, with everything that is needed to make it again.
///
/// @param notes what has to be known besides, such as what was left out and why
public record Figures(
        Experiment experiment,
        Dials dials,
        Machine machine,
        List<Series> series,
        List<Saying> notes) {

    public Figures {
        series = List.copyOf(series);
        notes = List.copyOf(notes);
    }

    /// The series called `id`.
    ///
    /// @throws IllegalArgumentException when there is none
    public Series series(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no series " + id));
    }

    /// The series called `id`, if it was measured.
    public Optional<Series> find(String id) {
        return series.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// How often each was measured: the most samples that any point has.
    public int runs() {
        return series.stream()
                .flatMap(each -> each.points().stream())
                .mapToInt(point -> point.spread().samples().size())
                .max()
                .orElse(0);
    }
}
