package org.cardorticket.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/// What hands do on the timeline: drag the playhead, pan, zoom around the pointer, scroll the rows.
final class Gestures {

    /// What they ask for.
    interface Hands {

        /// Puts the playhead to pixel `x` of the plot.
        void seek(double x);

        /// Moves what is seen by pixels to the right and down.
        void pan(double x, double y);

        /// Narrows (`factor` below 1) or widens the window around pixel `x` of the plot.
        void zoom(double factor, double x);

        /// Shows all there is.
        void fit();

        /// Where the playhead stands, in pixels of the plot.
        double playhead();

        /// How wide the plot is.
        double width();
    }

    private static final double GRIP = 7;

    /// One notch of a wheel is 40 pixels.
    private static final double NOTCH = 40;

    private static final double A_NOTCH = 0.8;
    private static final double A_KEY = 0.5;
    private static final double A_ROW = 20;

    private final Region view;
    private final Hands hands;
    private boolean seeking;
    private double lastX;
    private double lastY;

    private Gestures(Region view, Hands hands) {
        this.view = view;
        this.hands = hands;
    }

    /// Listens to what happens on `view`, which starts with the names at its left.
    static void attach(Region view, Hands hands) {
        Gestures gestures = new Gestures(view, hands);
        view.setOnMousePressed(gestures::pressed);
        view.setOnMouseDragged(gestures::dragged);
        view.setOnMouseReleased(_ -> view.setCursor(null));
        view.setOnMouseMoved(gestures::moved);
        view.setOnMouseClicked(gestures::clicked);
        view.setOnScroll(gestures::scrolled);
        view.setOnZoom(gestures::zoomed);
        view.addEventHandler(KeyEvent.KEY_PRESSED, gestures::typed);
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        seeking = event.getButton() == MouseButton.PRIMARY && moves(event);
        if (seeking) {
            hands.seek(event.getX() - Plot.LEFT);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (seeking) {
            hands.seek(event.getX() - Plot.LEFT);
        } else {
            view.setCursor(Cursor.CLOSED_HAND);
            hands.pan(event.getX() - lastX, event.getY() - lastY);
        }
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void moved(MouseEvent event) {
        view.setCursor(moves(event) ? Cursor.H_RESIZE : null);
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress() && !moves(event)) {
            hands.fit();
            event.consume();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getX() < Plot.LEFT) {
            hands.pan(0, event.getDeltaY());
        } else if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            hands.pan(event.getDeltaX(), 0);
        } else {
            hands.zoom(Math.pow(A_NOTCH, event.getDeltaY() / NOTCH), event.getX() - Plot.LEFT);
        }
        event.consume();
    }

    private void zoomed(ZoomEvent event) {
        hands.zoom(1 / event.getZoomFactor(), event.getX() - Plot.LEFT);
        event.consume();
    }

    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> hands.zoom(A_KEY, around());
            case MINUS, SUBTRACT -> hands.zoom(1 / A_KEY, around());
            case DIGIT0, NUMPAD0 -> hands.fit();
            case UP -> hands.pan(0, A_ROW);
            case DOWN -> hands.pan(0, -A_ROW);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The playhead, or the middle when it does not show.
    private double around() {
        double x = hands.playhead();
        return x >= 0 && x <= hands.width() ? x : hands.width() / 2;
    }

    /// Whether the mouse is on what moves the playhead: the row of the hours, or the playhead
    /// itself.
    private boolean moves(MouseEvent event) {
        double x = event.getX() - Plot.LEFT;
        return x > -GRIP && (event.getY() < Plot.HEAD || Math.abs(x - hands.playhead()) <= GRIP);
    }
}
