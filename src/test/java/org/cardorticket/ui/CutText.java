package org.cardorticket.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Walks a scene and says which texts are not whole: shortened with an ellipsis, cut off by what is
/// around them, or written over each other; and which buttons are cut off.
public final class CutText {

    /// Letters rarely fill their line; so much of a box may lie outside or over another.
    private static final double TOLERANCE = 3;

    private record Seen(Text text, Bounds bounds) {}

    private final List<String> faults = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();

    private CutText() {}

    /// One line for every text in `scene` that a reader would miss something of.
    public static List<String> in(Scene scene) {
        CutText cut = new CutText();
        cut.walk(
                scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), false);
        cut.overlaps();
        return cut.faults;
    }

    private void walk(Node node, Bounds window, boolean scrolls) {
        if (!node.isVisible() || node.getOpacity() < 0.05) {
            return;
        }
        Bounds inner = window;
        if (node.getClip() instanceof Rectangle clip) {
            inner = meet(window, node.localToScene(clip.getBoundsInLocal()));
        }
        if (node instanceof Labeled labeled) {
            shortened(labeled);
        }
        if (node instanceof ButtonBase button && !scrolls) {
            within(button, inner);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            look(text, inner, scrolls);
        }
        if (node instanceof Parent parent) {
            boolean within = scrolls || node instanceof ScrollPane || isTimeline(node);
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, inner, within);
            }
        }
    }

    /// What lies outside can be scrolled or panned to.
    private static boolean isTimeline(Node node) {
        return "timeline".equals(node.getId());
    }

    private void shortened(Labeled labeled) {
        // Its own text only: a picture on it may have letters of its own.
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text
                    && child != labeled.getGraphic()
                    && labeled.getText() != null
                    && !text.getText().equals(labeled.getText())) {
                faults.add("shortened: " + labeled.getText() + " -> " + text.getText());
            }
        }
    }

    /// A button of which a part is missing looks as if it were broken.
    private void within(ButtonBase button, Bounds window) {
        Bounds bounds = button.localToScene(button.getLayoutBounds());
        Bounds shown = meet(bounds, window);
        if (shown.getWidth() < bounds.getWidth() - TOLERANCE
                || shown.getHeight() < bounds.getHeight() - TOLERANCE) {
            faults.add("cut off: button " + button.getId());
        }
    }

    private void look(Text text, Bounds window, boolean scrolls) {
        Bounds bounds = text.localToScene(text.getBoundsInLocal());
        Bounds shown = meet(bounds, window);
        if (shown.getWidth() <= 0 || shown.getHeight() <= 0) {
            if (!scrolls) {
                faults.add("outside: " + text.getText());
            }
            return;
        }
        boolean cut =
                shown.getWidth() < bounds.getWidth() - TOLERANCE
                        || shown.getHeight() < bounds.getHeight() - TOLERANCE;
        if (cut && !scrolls) {
            faults.add("cut off: " + text.getText());
        }
        if (!isIcon(text)) {
            seen.add(new Seen(text, shown));
        }
    }

    /// Signs stand on pictures, and messages pass over them, on purpose.
    private static boolean isIcon(Text text) {
        int first = text.getText().codePointAt(0);
        return Character.getType(first) == Character.PRIVATE_USE;
    }

    /// The parts of one text flow into each other's lines.
    private static boolean flow(Text a, Text b) {
        return a.getParent() instanceof TextFlow && a.getParent() == b.getParent();
    }

    private void overlaps() {
        for (int i = 0; i < seen.size(); i++) {
            for (int j = 0; j < i; j++) {
                Bounds both = meet(seen.get(i).bounds(), seen.get(j).bounds());
                if (!flow(seen.get(i).text(), seen.get(j).text())
                        && both.getWidth() > TOLERANCE
                        && both.getHeight() > TOLERANCE) {
                    faults.add(
                            "over each other: "
                                    + seen.get(i).text().getText()
                                    + " / "
                                    + seen.get(j).text().getText());
                }
            }
        }
    }

    private static Bounds meet(Bounds a, Bounds b) {
        double left = Math.max(a.getMinX(), b.getMinX());
        double top = Math.max(a.getMinY(), b.getMinY());
        double right = Math.min(a.getMaxX(), b.getMaxX());
        double bottom = Math.min(a.getMaxY(), b.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
