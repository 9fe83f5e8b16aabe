package org.cardorticket.ui.lesson;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.cardorticket.lesson.Look;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// Says where there is something to see while a step happens, and leads there.
final class LookLink extends Hyperlink {

    private final Texts texts;
    private Optional<Look> shown = Optional.empty();

    LookLink(Texts texts, Consumer<Look> lead) {
        this.texts = texts;
        setId("lesson-look");
        getStyleClass().add("lesson-look");
        setGraphic(Icons.node(MaterialDesignE.EYE_OUTLINE, "look-icon"));
        setMinHeight(USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui.lesson.look.tip"));
        setTooltip(tip);
        setOnAction(_ -> {
            shown.ifPresent(lead);
            setVisited(false);
        });
    }

    /// Leads to `look`; the stage is in sight anyway.
    void show(Optional<Look> look) {
        shown = look.filter(each -> each != Look.STAGE);
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
        shown.ifPresent(each ->
                setText(texts.get("ui.lesson.look", texts.get("ui.lesson.look." + each.name()))));
    }
}
