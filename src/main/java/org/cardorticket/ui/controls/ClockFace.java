package org.cardorticket.ui.controls;

import java.time.Instant;
import java.time.format.TextStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardorticket.time.LessonTime;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// What the lesson clock shows at the playhead.
public final class ClockFace extends VBox {

    private final Label time = new Label();
    private final Label caption = new Label();
    private final Texts texts;
    private final Shown<String> shown = new Shown<>();

    /// A clock that shows nothing yet.
    public ClockFace(Texts texts) {
        this.texts = texts;
        setId("clock");
        getStyleClass().add("clock");
        time.setId("clock-time");
        time.getStyleClass().add("clock-time");
        caption.getStyleClass().add("clock-caption");
        time.setMinWidth(USE_PREF_SIZE);
        caption.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(time, caption);
    }

    /// Shows `lesson`, to the second.
    public void show(Instant lesson) {
        String text = LessonTime.seconds(lesson);
        if (!shown.differs(text + LessonTime.day(lesson), texts.language())) {
            return;
        }
        time.setText(text);
        caption.setText(
                texts.get(
                        "ui.clock.caption",
                        LessonTime.utc(lesson)
                                .getDayOfWeek()
                                .getDisplayName(TextStyle.SHORT, texts.language().locale())));
    }
}
