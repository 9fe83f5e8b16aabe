package org.cardorticket.ui.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.cardorticket.film.Mark;
import org.cardorticket.film.Marks;
import org.cardorticket.film.Marks.Group;
import org.cardorticket.film.Party;
import org.cardorticket.film.TimelineFrame;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Pool;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// The requests, under the bars: ✓ and ✕, ↻ for a refresh, and a count where they are too many to
/// be told apart.
final class MarksView {

    private static final PseudoClass ALLOWED = PseudoClass.getPseudoClass("allowed");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass MIXED = PseudoClass.getPseudoClass("mixed");
    private static final Marks.Room PLAIN = new Marks.Room(20, 66);
    private static final Marks.Room SIGNED = new Marks.Room(44, 84);
    private static final double HALF = 10;

    /// A mark on the screen, and what it shows.
    private final class MarkLabel extends Label {

        private final Shown<Group> shown = new Shown<>();

        MarkLabel(Party party) {
            getStyleClass().add("mark");
            setManaged(false);
            setTooltip(new Tooltip());
            setAccessibleRole(AccessibleRole.BUTTON);
            switch (party) {
                case USER -> {}
                case THIEF -> setGraphic(Icons.node(Icons.of(Actor.Kind.THIEF), "mark-icon"));
                case OTHER_SITE ->
                        setGraphic(Icons.node(Icons.of(Actor.Kind.OTHER_SITE), "mark-icon"));
            }
        }

        void show(Group group, double x, double y) {
            if (shown.differs(group, texts.language())) {
                pseudoClassStateChanged(ALLOWED, group.allowed());
                pseudoClassStateChanged(REFUSED, group.refused() == group.count());
                pseudoClassStateChanged(MIXED, group.mixed());
                setText(MarkWords.sign(group));
                Nodes.tell(this, words.told(group));
                setOnMouseClicked(event -> {
                    if (event.isStillSincePress()) {
                        onClick.accept(group.first());
                        event.consume();
                    }
                });
            }
            double width = Math.max(2 * HALF, Math.ceil(prefWidth(-1)));
            // A single one stands on its moment; a group begins there.
            double left = group.count() == 1 && getGraphic() == null ? x - width / 2 : x - HALF;
            boolean cut = group.count() > 1 && left < 0;
            resizeRelocate(cut ? 0 : Math.round(left), y, width, Rows.MARKS);
        }
    }

    private final Map<Lane, Map<Party, Pool<MarkLabel>>> pools = new EnumMap<>(Lane.class);
    private final Texts texts;
    private final MarkWords words;
    private final Consumer<Mark> onClick;

    /// Draws into `layer`, whose origin is the plot's; a click on a mark goes to `onClick`.
    MarksView(Pane layer, Texts texts, Consumer<Mark> onClick) {
        this.texts = texts;
        this.words = new MarkWords(texts);
        this.onClick = onClick;
        for (Lane lane : Lane.values()) {
            Map<Party, Pool<MarkLabel>> own = new EnumMap<>(Party.class);
            for (Party party : Party.values()) {
                own.put(party, new Pool<>(layer.getChildren(), () -> new MarkLabel(party)));
            }
            pools.put(lane, own);
        }
    }

    /// Draws the requests of `frame` that show; notes in `stops` where they stand.
    void show(TimelineFrame frame, Rows rows, Plot plot, List<Mark> stops) {
        pools.values().forEach(own -> own.values().forEach(Pool::begin));
        for (Rows.MarkRow row : rows.marks()) {
            if (plot.shows(row.top(), Rows.MARKS)) {
                Marks.Room room = row.party() == Party.USER ? PLAIN : SIGNED;
                for (Group group :
                        Marks.merge(frame.asked(row.lane(), row.party()), plot.axis(), room)) {
                    double x = plot.axis().x(group.first().at());
                    pool(row).next().show(group, x, row.top() - plot.top());
                    stops.add(group.first());
                }
            }
        }
        pools.values().forEach(own -> own.values().forEach(Pool::end));
    }

    private Pool<MarkLabel> pool(Rows.MarkRow row) {
        return Objects.requireNonNull(pools.getOrDefault(row.lane(), Map.of()).get(row.party()));
    }
}
