package org.cardorticket.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.Localized;

/// What stands in the window while the rest of it is put up: what the lesson asks and how it
/// begins, at the place where it stays.
///
/// Its first frame costs little more than that of an empty window, and it is what people read
/// first.
public final class Prologue {

    private static final double TOP_BAR = 62;

    private final Scene scene;
    private final Label question = label("lesson-question");
    private final Label narration = label("lesson-narration");

    /// A scene of `width` × `height` pixels that tells nothing yet.
    public Prologue(Looks looks, double width, double height) {
        Fonts.loadFirst();
        Region top = new Region();
        top.getStyleClass().add("top-bar");
        top.setMinHeight(TOP_BAR);
        VBox told = new VBox(question, narration);
        told.getStyleClass().add("lesson-told");
        VBox side = new VBox(told);
        side.getStyleClass().add("side-panel");
        scene = new Scene(new BorderPane(null, top, null, null, side), width, height);
        looks.themeProperty().get().dress(scene, List.of("base.css", "lesson.css"));
    }

    /// The scene, telling how `lesson` begins.
    public Scene tell(Lesson lesson, Texts texts) {
        question.setText(text(lesson.question(), texts));
        narration.setText(text(lesson.intro(), texts));
        return scene;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String text(Localized localized, Texts texts) {
        return switch (texts.language()) {
            case EN -> localized.en();
            case ZH -> localized.zh();
        };
    }
}
