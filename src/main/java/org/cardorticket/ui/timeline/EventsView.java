package org.cardorticket.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cardorticket.film.Mark;
import org.cardorticket.film.MarkRow;
import org.cardorticket.film.Marks;
import org.cardorticket.film.Marks.Group;
import org.cardorticket.ui.Pool;
import org.cardorticket.ui.Texts;

/// What happened to everybody: a line across both lanes, and its words in the row of the hours.
final class EventsView {

    private static final Marks.Room ROOM = new Marks.Room(22, 44);
    private static final double GAP = 3;

    private final Pool<Region> lines;
    private final Pool<EventLabel> labels;

    /// Draws lines into `plotLayer` and words into `headLayer`; a click goes to `onClick`.
    EventsView(Pane plotLayer, Pane headLayer, Texts texts, Consumer<Mark> onClick) {
        lines = new Pool<>(plotLayer.getChildren(), Nodes.regions("event-line"));
        labels = new Pool<>(headLayer.getChildren(), () -> new EventLabel(texts, onClick));
    }

    /// Draws the events of `row` that show, with words that leave the playhead at pixel `knob`
    /// free; notes in `stops` where they stand. Returns where their words stand in the row of the
    /// hours.
    List<AxisView.Stretch> show(MarkRow row, Plot plot, double knob, List<Mark> stops) {
        List<Group> groups =
                Marks.merge(row, plot.axis(), ROOM).stream()
                        .filter(group -> inside(plot, group))
                        .toList();
        List<AxisView.Stretch> taken = new ArrayList<>();
        lines.begin();
        labels.begin();
        double least = 0;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            double x = plot.axis().x(group.first().at());
            Region line = lines.next();
            line.pseudoClassStateChanged(
                    EventLabel.ALARMING,
                    group.first() instanceof Mark.Event event && EventIcons.alarming(event));
            line.resizeRelocate(Math.round(x) - 1, 0, 2, plot.height());
            double most =
                    i + 1 < groups.size()
                            ? plot.axis().x(groups.get(i + 1).first().at()) - EventLabel.HALF_ICON
                            : plot.axis().width() + Plot.RIGHT;
            EventLabel label = labels.next();
            label.tell(row, group);
            AxisView.Stretch stretch = label.stand(x, least, most, knob);
            taken.add(stretch);
            least = stretch.to() + GAP;
            stops.add(group.first());
        }
        lines.end();
        labels.end();
        return taken;
    }

    private static boolean inside(Plot plot, Group group) {
        double x = plot.axis().x(group.first().at());
        return x >= 0 && x <= plot.axis().width();
    }
}
