package org.cardorticket.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Texts;

/// A thin strip of film time: how far the film has run, and a way into the middle of a request,
/// where lesson time stands still and the timeline below has no width.
public final class FilmStrip extends Pane {

    private final Playback playback;
    private final Region done = new Region();

    /// A strip that moves the playhead of `playback`.
    public FilmStrip(Playback playback, Texts texts) {
        this.playback = playback;
        setId("film-strip");
        getStyleClass().add("film-strip");
        done.getStyleClass().add("film-strip-done");
        done.setMouseTransparent(true);
        done.setManaged(false);
        getChildren().add(done);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(texts.of("ui.strip"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui.strip.tip"));
        Tooltip.install(this, tip);
        setMinHeight(8);
        setMaxHeight(8);
        setOnMousePressed(this::drag);
        setOnMouseDragged(this::drag);
        playback.positionProperty().addListener((_, _, _) -> place());
        playback.lengthProperty().addListener((_, _, _) -> place());
        widthProperty().addListener((_, _, _) -> place());
    }

    private void drag(MouseEvent event) {
        double share = getWidth() <= 0 ? 0 : Math.clamp(event.getX() / getWidth(), 0, 1);
        playback.seek(share * playback.lengthProperty().get());
        event.consume();
    }

    private void place() {
        double length = playback.lengthProperty().get();
        double share = length <= 0 ? 0 : playback.positionProperty().get() / length;
        done.resizeRelocate(0, 0, share * getWidth(), getHeight());
    }
}
