package org.cardorticket.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.cardorticket.film.Frame;
import org.cardorticket.ui.controls.HandsBar;
import org.cardorticket.ui.controls.TopBar;
import org.cardorticket.ui.lesson.LessonPane;
import org.cardorticket.ui.stage.StageView;
import org.cardorticket.ui.timeline.FilmStrip;
import org.cardorticket.ui.timeline.TimelineView;

/// The whole window: puts the parts together and shows them the frame at the playhead.
public final class MainWindow {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double COMPACT_BELOW = 800;

    private final Performance performance;
    private final Texts texts;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final TopBar top;
    private final LessonPane lesson;
    private final StageView stage;
    private final TimelineView timeline;
    private final Scene scene;
    private final Ticker ticker;

    /// A window of `width` × `height` pixels for `performance`.
    public MainWindow(
            Performance performance, Texts texts, Theme firstTheme, double width, double height) {
        this.performance = performance;
        this.texts = texts;
        Fonts.load();
        Playback playback = performance.playback();
        theme.set(firstTheme);
        top = new TopBar(playback, texts, theme);
        lesson = new LessonPane(performance, texts);
        stage = new StageView(texts);
        timeline = new TimelineView(playback, texts);
        HandsBar hands =
                new HandsBar(texts, performance.lesson().setup().a().user(), performance::byHand);
        VBox bottom = new VBox(hands, new FilmStrip(playback, texts), timeline);
        bottom.getStyleClass().add("bottom-panel");
        // The narration has the whole height: a prediction must be seen without scrolling.
        BorderPane play = new BorderPane(stage, null, null, bottom, null);
        BorderPane root = new BorderPane(play, new VBox(top, trouble()), null, null, lesson);
        root.setId("window");
        scene = new Scene(root, width, height);
        firstTheme.dress(scene);
        fit(height);
        scene.heightProperty().addListener((_, _, now) -> fit(now.doubleValue()));
        theme.addListener((_, _, now) -> now.dress(scene));
        new Keys(performance, hands).attach(scene);
        ticker = new Ticker(playback);
        playback.frameProperty().addListener((_, _, frame) -> show(frame));
        performance.runProperty().addListener((_, _, _) -> lesson.show());
        performance.busyProperty().addListener((_, _, _) -> lesson.show());
        texts.languageProperty().addListener((_, _, _) -> show(playback.frameProperty().get()));
        show(playback.frameProperty().get());
    }

    /// The scene, to be put on a stage or to be photographed.
    public Scene scene() {
        return scene;
    }

    /// The window's title in the language chosen now.
    public ObservableValue<String> title() {
        return texts.of("ui.app.title");
    }

    /// The words on it, and their language.
    public Texts texts() {
        return texts;
    }

    /// Lets time run: from now on the film moves when it plays.
    public void start() {
        ticker.start();
    }

    /// Stops time and ends the world.
    public void close() {
        ticker.stop();
        performance.close();
    }

    /// Gives the stage what it needs of a low window: smaller gates, a flatter timeline.
    private void fit(double height) {
        scene.getRoot().pseudoClassStateChanged(COMPACT, height < COMPACT_BELOW);
        timeline.setPrefHeight(Math.clamp(height * 0.185, 118, 200));
    }

    /// Draws the frame at the playhead again, for sizes that have changed since.
    void refresh() {
        show(performance.playback().frameProperty().get());
    }

    private void show(Frame frame) {
        top.show(frame.lessonTime());
        stage.show(frame);
        timeline.show(frame);
        lesson.show();
    }

    private Label trouble() {
        Label label = new Label();
        label.setId("trouble");
        label.getStyleClass().add("trouble");
        label.textProperty()
                .bind(performance.troubleProperty().flatMap(what -> texts.of("ui.trouble", what)));
        label.visibleProperty().bind(performance.troubleProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
