package org.cardorticket.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.Localized;
import org.cardorticket.ui.FileOrder;
import org.cardorticket.ui.ProgressBook;
import org.cardorticket.ui.Texts;

/// Which lesson is on the stage, and which others there are.
final class LessonMenu extends MenuButton {

    private final Texts texts;

    private final ProgressBook progress;
    private final Consumer<Lesson> open;

    LessonMenu(
            List<Lesson> lessons,
            Texts texts,
            ProgressBook progress,
            Consumer<Lesson> open,
            Runnable lab) {
        this.texts = texts;
        this.progress = progress;
        this.open = open;
        setId("lessons");
        getStyleClass().add("lesson-menu");
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui.lessons.tip"));
        setTooltip(tip);
        accessibleTextProperty().bind(texts.of("ui.lessons.tip"));
        MenuItem tryIt = new MenuItem();
        tryIt.setId("open-lab");
        tryIt.textProperty().bind(texts.of("lab.open"));
        tryIt.setAccelerator(new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN));
        tryIt.setOnAction(_ -> lab.run());
        getItems().addAll(new SeparatorMenuItem(), tryIt);
        offer(lessons);
    }

    /// Offers `lessons` to choose from, before everything else.
    void offer(List<Lesson> lessons) {
        getItems().addAll(0, lessons.stream().map(this::item).toList());
    }

    private MenuItem item(Lesson lesson) {
        MenuItem item = new MenuItem();
        item.setId("lesson-" + lesson.id());
        item.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> line(lesson) + reached(lesson),
                                texts.languageProperty(),
                                progress.changes()));
        item.setOnAction(_ -> open.accept(lesson));
        return item;
    }

    /// Offers files of one's own too, and hands the orders to `taker`.
    void handTo(Consumer<FileOrder> taker) {
        getItems().add(new SeparatorMenuItem());
        for (FileOrder order : FileOrder.values()) {
            MenuItem item = new MenuItem();
            item.setId("file-" + order.id());
            item.textProperty().bind(texts.of("ui.file." + order.id()));
            item.setAccelerator(new KeyCodeCombination(order.key(), KeyCombination.SHORTCUT_DOWN));
            item.setOnAction(_ -> taker.accept(order));
            getItems().add(item);
        }
    }

    /// Shows that `lesson` is on the stage.
    void show(Lesson lesson) {
        setText(line(lesson));
    }

    /// How far people have come with `lesson`.
    private String reached(Lesson lesson) {
        return progress.of(lesson)
                .map(each -> each.seen() ? "  ✓" : "  " + each.done() + "/" + lesson.steps().size())
                .orElse("");
    }

    private String line(Lesson lesson) {
        Localized title = lesson.title();
        return lesson.number()
                + " · "
                + switch (texts.language()) {
                    case EN -> title.en();
                    case ZH -> title.zh();
                };
    }
}
