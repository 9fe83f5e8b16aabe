package org.cardorticket.ui.stage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.cardorticket.lesson.Highlight;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;

/// Points at the parts of one lane that a lesson speaks of.
final class Pointer {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    /// A node that can be pointed at, and as what.
    record Place(Highlight.Part part, Node node) {}

    private final Lane lane;
    private final List<Place> places;
    private final GatesView gates;
    private List<Highlight> shown = List.of();

    Pointer(Lane lane, GatesView gates, List<Place> places) {
        this.lane = lane;
        this.gates = gates;
        this.places = places;
    }

    /// Points at those of `highlights` that are in this lane, and at nothing else.
    void point(List<Highlight> highlights) {
        if (shown.equals(highlights)) {
            return;
        }
        shown = highlights;
        List<Highlight> here = highlights.stream().filter(each -> each.lane() == lane).toList();
        places.forEach(place ->
                place.node()
                        .pseudoClassStateChanged(
                                POINTED,
                                here.stream().anyMatch(each -> each.part() == place.part())));
        Set<Gate> pointed =
                here.stream()
                        .map(Highlight::gate)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        gates.point(pointed);
    }
}
