package org.cardorticket.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cardorticket.lab.Series;

/// How the series of a chart are told apart: each by a colour and by a shape, so that nobody needs
/// to see colours. Cards are as blue as everywhere in the window, and tickets as orange.
final class Palette {

    private static final Set<String> CARDS = Set.of("card", "session", "memory", "rows");

    private static final Set<String> TICKETS = Set.of("jwt", "ticket-HS256", "check-HS256");

    private static final List<String> OTHERS =
            List.of("series-diamond", "series-up", "series-down", "series-cross");

    private Palette() {}

    /// A style class for each of `series`, in their order.
    static List<String> of(List<Series> series) {
        List<String> styles = new ArrayList<>();
        int others = 0;
        for (Series each : series) {
            styles.add(
                    CARDS.contains(each.id())
                            ? "series-card"
                            : TICKETS.contains(each.id())
                                    ? "series-square"
                                    : OTHERS.get(others++ % OTHERS.size()));
        }
        return styles;
    }
}
