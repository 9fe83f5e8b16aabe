package org.cardorticket.ui.stage;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.cardorticket.film.CrowdFrame;
import org.cardorticket.trace.Crowd;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// A crowd as dots, and how fast it asks. However many there are, they are three shapes: who is in
/// (full), who was turned away (a cross), and who has not asked yet (a small dot).
final class CrowdView extends Pane {

    private static final double LABELS = 34;
    private static final double CHART = 22;
    private static final double LARGEST = 9;

    private record State(Optional<CrowdFrame> crowd, double width, double height) {}

    private final Path in = path("crowd-in");
    private final Path refused = path("crowd-refused");
    private final Path out = path("crowd-out");
    private final Path chart = path("crowd-chart");
    private final Label count = new Label();
    private final Label rate = new Label();
    private final Texts texts;
    private final Shown<State> shown = new Shown<>();
    private Optional<CrowdFrame> frame = Optional.empty();

    CrowdView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("crowd");
        count.getStyleClass().add("crowd-count");
        rate.getStyleClass().add("crowd-rate");
        getChildren().addAll(out, in, refused, chart, count, rate);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Shows the crowd as it stands; nothing where there is none.
    void show(Optional<CrowdFrame> crowd) {
        frame = crowd;
        setVisible(crowd.isPresent());
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (!shown.differs(new State(frame, getWidth(), getHeight()), texts.language())) {
            return;
        }
        frame.ifPresent(each -> {
            Crowd now = each.now();
            count.setText(texts.get("ui.crowd.count", now.people(), now.in(), now.refused()));
            rate.setText(texts.get("ui.crowd.rate", each.rates().getLast()));
            count.resizeRelocate(0, 0, getWidth(), LABELS / 2);
            rate.resizeRelocate(0, LABELS / 2, getWidth(), LABELS / 2);
            dots(now, LABELS + CHART);
            line(each.rates());
        });
    }

    /// As many columns as make the dots fill the room, in the order in which people came.
    private void dots(Crowd crowd, double top) {
        in.getElements().clear();
        refused.getElements().clear();
        out.getElements().clear();
        double room = Math.max(1, getWidth() * (getHeight() - top));
        double side = Math.min(LARGEST, Math.sqrt(room / Math.max(1, crowd.people())));
        int columns = Math.max(1, (int) (getWidth() / side));
        for (int i = 0; i < crowd.people(); i++) {
            double x = i % columns * side;
            double y = top + i / columns * side;
            if (y + side > getHeight() + side) {
                return;
            }
            if (i < crowd.in()) {
                square(in.getElements(), x, y, side * 0.72);
            } else if (i < crowd.in() + crowd.refused()) {
                cross(refused.getElements(), x, y, side * 0.72);
            } else {
                square(out.getElements(), x + side * 0.25, y + side * 0.25, side * 0.25);
            }
        }
    }

    /// Requests a second, from count to count.
    private void line(List<Long> rates) {
        chart.getElements().clear();
        long most = rates.stream().mapToLong(Long::longValue).max().orElse(1);
        for (int i = 0; i < rates.size(); i++) {
            double x = rates.size() == 1 ? 0 : getWidth() * i / (rates.size() - 1);
            double y = LABELS + (CHART - 4) * (1 - (double) rates.get(i) / Math.max(1, most));
            chart.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
        }
    }

    private static void square(List<PathElement> path, double x, double y, double side) {
        path.add(new MoveTo(x, y));
        path.add(new LineTo(x + side, y));
        path.add(new LineTo(x + side, y + side));
        path.add(new LineTo(x, y + side));
        path.add(new ClosePath());
    }

    private static void cross(List<PathElement> path, double x, double y, double side) {
        path.add(new MoveTo(x, y));
        path.add(new LineTo(x + side, y + side));
        path.add(new MoveTo(x + side, y));
        path.add(new LineTo(x, y + side));
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }
}
