package org.cardorticket.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.cardorticket.film.BarRun;
import org.cardorticket.film.TimelineFrame;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.Pool;
import org.cardorticket.ui.Texts;

/// All bars that show.
final class BarsView {

    /// Bars that begin within so many pixels are drawn as one.
    private static final double LEAST = 10;

    /// One for each row, counted from the first that shows: a bar that comes or goes in one row
    /// does not make those of the others change places.
    private final List<Pool<BarView>> pools = new ArrayList<>();

    private final Pane layer;
    private final Texts texts;

    /// Draws into `layer`, whose origin is the plot's.
    BarsView(Pane layer, Texts texts) {
        this.layer = layer;
        this.texts = texts;
    }

    /// Draws what shows of the bars of `frame`; returns who has the rows of each refresh family at
    /// the end of what shows.
    Map<Rows.Family, BarRun> show(TimelineFrame frame, Rows rows, Plot plot) {
        Map<Rows.Family, BarRun> families = new HashMap<>();
        pools.forEach(Pool::begin);
        int number = 0;
        for (Rows.BarRow row : rows.bars()) {
            if (!plot.shows(row.top(), row.height())) {
                continue;
            }
            Pool<BarView> bars = pool(number++);
            List<BarRun> runs = frame.bars(row.track(), plot.axis(), LEAST);
            for (int i = 0; i < runs.size(); i++) {
                double limit =
                        i + 1 < runs.size()
                                ? plot.axis().x(runs.get(i + 1).first().from())
                                : Double.MAX_VALUE;
                bars.next().show(runs.get(i), plot, row.top() - plot.top(), row.height(), limit);
            }
            if (row.track().family() && !runs.isEmpty()) {
                family(rows, row.track().lane(), row.track().block())
                        .ifPresent(family -> families.put(family, runs.getLast()));
            }
        }
        pools.forEach(Pool::end);
        return families;
    }

    private Pool<BarView> pool(int number) {
        if (number == pools.size()) {
            pools.add(new Pool<>(layer.getChildren(), () -> new BarView(texts)));
        }
        return pools.get(number);
    }

    private static Optional<Rows.Family> family(Rows rows, Lane lane, int block) {
        return rows.families().stream()
                .filter(family -> family.lane() == lane && family.block() == block)
                .findFirst();
    }
}
