package org.cardorticket.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/// Takes pictures of a window without a screen: the same scene, at any position of the film.
///
/// Needs a running toolkit, headless or not, and its JavaFX thread.
public final class Photographer {

    private final MainWindow window;
    private final Playback playback;
    private boolean sized;

    /// Takes pictures of `window`, which is driven by `playback`.
    public Photographer(MainWindow window, Playback playback) {
        this.window = window;
        this.playback = playback;
    }

    /// The picture at `position` film seconds.
    public WritableImage at(double position) {
        prepare(position);
        return window.scene().snapshot(null);
    }

    /// The picture at `position` film seconds, drawn `scale` times as large as the window is: the
    /// letters too are drawn, not shrunk.
    public WritableImage at(double position, double scale) {
        prepare(position);
        Scene scene = window.scene();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(scene.getFill());
        parameters.setViewport(
                new Rectangle2D(
                        0,
                        0,
                        Math.round(scene.getWidth() * scale),
                        Math.round(scene.getHeight() * scale)));
        return scene.getRoot().snapshot(parameters, null);
    }

    /// The window as it stands at `position` film seconds, laid out and not drawn.
    void pose(double position) {
        prepare(position);
        layOut();
    }

    private void prepare(double position) {
        playback.seek(position);
        // The first pass gives the parts their sizes, and some of them draw more once they know
        // theirs.
        if (sized) {
            layOut();
        } else {
            // A scene that no stage has shown gets its own size from its first picture.
            window.scene().snapshot(null);
            sized = true;
        }
        // Scroll panes cache what they show, and off-screen nobody tells them that it has changed.
        window.scene().getRoot().lookupAll("*").forEach(node -> node.setCache(false));
        window.refresh();
    }

    private void layOut() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }

    /// Writes a picture of every position into `folder`, numbered from 1; returns the files.
    ///
    /// @throws IOException when one cannot be written
    public List<Path> write(List<Double> positions, Path folder, String name) throws IOException {
        List<Path> files = new ArrayList<>();
        for (double position : positions) {
            Path file = folder.resolve("%s-%02d.png".formatted(name, files.size() + 1));
            Png.write(at(position), file);
            files.add(file);
        }
        return files;
    }
}
