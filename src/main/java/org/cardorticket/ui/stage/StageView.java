package org.cardorticket.ui.stage;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardorticket.film.Frame;
import org.cardorticket.lesson.Highlight;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Texts;

/// The stage: two lanes, one above the other, so that the same moment lines up.
public final class StageView extends VBox {

    private final LaneView a;
    private final LaneView b;

    /// An empty stage; while `calm` is on messages do not fly, and `choose` takes the scheme that
    /// is to stand in a lane.
    public StageView(Texts texts, BooleanProperty calm, BiConsumer<Lane, Scheme> choose) {
        a = new LaneView(Lane.A, texts, calm, scheme -> choose.accept(Lane.A, scheme));
        b = new LaneView(Lane.B, texts, calm, scheme -> choose.accept(Lane.B, scheme));
        getStyleClass().add("stage");
        VBox.setVgrow(a, Priority.ALWAYS);
        VBox.setVgrow(b, Priority.ALWAYS);
        a.setPrefHeight(0);
        b.setPrefHeight(0);
        a.setMinHeight(0);
        b.setMinHeight(0);
        getChildren().addAll(a, b);
    }

    /// Points at what a lesson speaks of.
    public void point(List<Highlight> highlights) {
        a.point(highlights);
        b.point(highlights);
    }

    /// Shows both lanes of `frame`.
    public void show(Frame frame) {
        a.show(frame.a());
        b.show(frame.b());
        a.tabs(OpenTabs.in(frame.scene(), Lane.A));
        b.tabs(OpenTabs.in(frame.scene(), Lane.B));
    }
}
