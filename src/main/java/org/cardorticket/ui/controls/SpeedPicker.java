package org.cardorticket.ui.controls;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Texts;

/// How fast the film runs.
public final class SpeedPicker extends ChoiceBox<Double> {

    private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);

    /// A picker for `playback`.
    public SpeedPicker(Playback playback, Texts texts) {
        setId("speed");
        setMinWidth(USE_PREF_SIZE);
        getItems().setAll(SPEEDS);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Double speed) {
                        return (speed == 0.5 ? "½" : String.valueOf(Math.round(speed))) + "×";
                    }

                    @Override
                    public Double fromString(String text) {
                        return text.startsWith("½")
                                ? 0.5
                                : Double.parseDouble(text.replace("×", ""));
                    }
                });
        setValue(playback.speedProperty().get());
        valueProperty().addListener((_, _, speed) -> playback.speedProperty().set(speed));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui.speed.tip"));
        setTooltip(tip);
        accessibleTextProperty().bind(texts.of("ui.speed"));
    }
}
