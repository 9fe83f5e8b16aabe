package org.cardorticket.ui.stage;

import javafx.scene.control.Label;

/// A label that is drawn smaller where there is too little room for it, instead of being cut: a
/// back row reads a small word better than half a word.
final class SnugLabel extends Label {

    /// Smaller than this nobody reads it; from there on it is shortened after all.
    private static final double LEAST = 0.6;

    SnugLabel() {
        setMinWidth(0);
    }

    @Override
    public void resize(double width, double height) {
        double wanted = isWrapText() ? width : Math.ceil(prefWidth(-1));
        double scale = wanted > width && width > 0 ? Math.max(LEAST, width / wanted) : 1;
        super.resize(width / scale, height);
        setScaleX(scale);
        setScaleY(scale);
        // A node is scaled around its middle, which has to stay the middle of its place.
        setTranslateX((width - width / scale) / 2);
    }
}
