package org.cardorticket.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cardorticket.film.BarRun;
import org.cardorticket.film.Frame;
import org.cardorticket.film.Party;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.Pool;
import org.cardorticket.ui.Texts;

/// The names at the left: the lanes, the refresh families with a bracket around their rows, and
/// whose marks are not the user's.
final class NamesView {

    private static final PseudoClass CARD = PseudoClass.getPseudoClass("card");
    private static final double INDENT = 14;
    private static final double LINE = 16;
    private static final double BRACKET = 6;

    private final Map<Lane, Label> lanes = new EnumMap<>(Lane.class);
    private final Pool<Label> families;
    private final Pool<Region> brackets;
    private final Pool<Label> parties;
    private final Texts texts;

    /// Draws into `layer`, whose origin is the rows'.
    NamesView(Pane layer, Texts texts) {
        this.texts = texts;
        for (Lane lane : Lane.values()) {
            Label label = new Label();
            label.setManaged(false);
            label.setId("timeline-lane-" + lane);
            label.getStyleClass().add("timeline-lane");
            lanes.put(lane, label);
            layer.getChildren().add(label);
        }
        families = new Pool<>(layer.getChildren(), () -> Nodes.label("timeline-family"));
        brackets = new Pool<>(layer.getChildren(), Nodes.regions("timeline-bracket"));
        parties = new Pool<>(layer.getChildren(), () -> Nodes.label("timeline-party"));
    }

    /// Draws the names of `rows`, of whose families `living` show.
    void show(Frame frame, Rows rows, Plot plot, Map<Rows.Family, BarRun> living) {
        for (Rows.LaneBox box : rows.lanes()) {
            Label label = Objects.requireNonNull(lanes.get(box.lane()));
            var scheme = frame.lane(box.lane()).scheme();
            label.pseudoClassStateChanged(CARD, scheme.isCard());
            label.setText(box.lane() + " · " + texts.get("ui.scheme.short." + scheme));
            snug(label, box.top() - plot.top());
        }
        families.begin();
        brackets.begin();
        for (Rows.Family family : rows.families()) {
            if (plot.shows(family.top(), family.height())) {
                double y = family.top() - plot.top();
                brackets.next()
                        .resizeRelocate(Plot.LEFT - 2 * BRACKET, y, BRACKET, family.height());
                BarRun run = living.get(family);
                double name = y + family.height() - LINE * 0.75;
                if (run != null && family.height() >= LINE + LINE / 2 && free(rows, plot, name)) {
                    name(run, name);
                }
            }
        }
        families.end();
        brackets.end();
        parties.begin();
        for (Rows.MarkRow row : rows.marks()) {
            if (row.party() != Party.USER && plot.shows(row.top(), Rows.MARKS)) {
                Label label = parties.next();
                label.setText(texts.get("ui.timeline.party." + row.party()));
                Nodes.tell(label, texts.get("ui.timeline.party.tip." + row.party()));
                label.resizeRelocate(INDENT, row.top() - plot.top() + 1, label.prefWidth(-1), LINE);
            }
        }
        parties.end();
    }

    /// A long name is drawn smaller, so that it keeps off the brackets.
    private static void snug(Label label, double top) {
        double wanted = Math.ceil(label.prefWidth(-1));
        double room = Plot.LEFT - 2 * BRACKET - INDENT - 2;
        double scale = Math.min(1, room / wanted);
        label.resizeRelocate(INDENT, top, wanted, LINE);
        label.setScaleX(scale);
        label.setScaleY(scale);
        label.setTranslateX(wanted * (scale - 1) / 2);
    }

    /// Whether a name at `top` is not over that of a lane, which matters more.
    private static boolean free(Rows rows, Plot plot, double top) {
        return rows.lanes().stream()
                .mapToDouble(lane -> lane.top() - plot.top())
                .noneMatch(lane -> Math.abs(lane - top) < LINE);
    }

    private void name(BarRun run, double top) {
        Credential credential = run.last().bar().credential();
        String id = Credential.shortId(credential.family());
        Label label = families.next();
        label.setText("↻ " + id);
        Nodes.tell(label, texts.get("ui.timeline.family", id, credential.user()));
        double width = label.prefWidth(-1);
        label.resizeRelocate(Plot.LEFT - 2 * BRACKET - 4 - width, top, width, LINE);
    }
}
