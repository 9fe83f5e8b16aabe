package org.cardorticket.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardorticket.film.Frame;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.ui.FileOrder;
import org.cardorticket.ui.Looks;
import org.cardorticket.ui.Order;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Texts;

/// The top of the window: lesson, transport, clock, undo, and how the window looks.
public final class TopBar extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass SNUG = PseudoClass.getPseudoClass("snug");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /// How much makes way, from nothing on: each leaves out what the one before does, and more.
    private enum Fit {
        WIDE,
        NARROW,
        SNUG,
        TIGHT
    }

    private final Performance performance;
    private final LessonMenu lessons;
    private final ClockFace clock;
    private final VBox name;
    private final ExportMenu export;
    private double fittedTo = -1;
    private double fitted = -1;

    /// A bar for `performance`; `lessons` are those to choose from, `help` explains the keys, and
    /// `lab` opens the Lab.
    public TopBar(
            Performance performance,
            List<Lesson> lessons,
            Texts texts,
            Looks looks,
            Runnable help,
            Runnable lab) {
        this.performance = performance;
        this.lessons =
                new LessonMenu(lessons, texts, performance.progress(), performance::open, lab);
        clock = new ClockFace(texts);
        getStyleClass().add("top-bar");
        name = name(texts);
        export = new ExportMenu(texts);
        getChildren()
                .addAll(
                        name,
                        this.lessons,
                        gap(),
                        new TransportBar(performance.playback(), texts),
                        new SpeedPicker(performance.playback(), texts),
                        clock,
                        new CourseButtons(performance, texts),
                        gap(),
                        export,
                        new WindowButtons(texts, looks, help));
        // Tight until it knows its width: what is too small for a moment is not cut.
        take(Fit.TIGHT);
    }

    /// Shows what belongs to `frame`.
    public void show(Frame frame) {
        clock.show(frame.lessonTime());
        lessons.show(performance.lesson());
    }

    /// Offers `more` lessons to choose from.
    public void offer(List<Lesson> more) {
        lessons.offer(more);
    }

    /// Offers files of one's own, and hands the orders to `taker`.
    public void handFilesTo(Consumer<FileOrder> taker) {
        lessons.handTo(taker);
    }

    /// Shows the menu of what can be taken away, and hands the orders to `taker`.
    public void handOrdersTo(Consumer<Order> taker) {
        export.handTo(taker);
    }

    /// Looks again how much has to be left out whenever the room or what it takes has changed: the
    /// window's width, a lesson with a longer name, the other language, larger type.
    @Override
    protected void layoutChildren() {
        if (getWidth() != fittedTo || prefWidth(-1) != fitted) {
            for (Fit fit : Fit.values()) {
                take(fit);
                applyCss();
                if (prefWidth(-1) <= getWidth()) {
                    break;
                }
            }
            fittedTo = getWidth();
            fitted = prefWidth(-1);
        }
        super.layoutChildren();
    }

    /// Where there is little room the program's name makes way, which stands in the title too; then
    /// the air around buttons, then the words on those whose pictures everybody knows. Where even
    /// that is not enough, the lesson's name is shortened.
    private void take(Fit fit) {
        boolean wide = fit == Fit.WIDE;
        pseudoClassStateChanged(NARROW, !wide);
        pseudoClassStateChanged(SNUG, fit.compareTo(Fit.SNUG) >= 0);
        pseudoClassStateChanged(TIGHT, fit == Fit.TIGHT);
        name.setVisible(wide);
        name.setManaged(wide);
    }

    private static VBox name(Texts texts) {
        Label title = new Label();
        title.getStyleClass().add("app-name");
        title.textProperty().bind(texts.of("ui.app.name"));
        title.setMinWidth(USE_PREF_SIZE);
        Label motto = new Label();
        motto.getStyleClass().add("app-motto");
        motto.textProperty().bind(texts.of("ui.app.motto"));
        motto.setMinWidth(USE_PREF_SIZE);
        return new VBox(title, motto);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
