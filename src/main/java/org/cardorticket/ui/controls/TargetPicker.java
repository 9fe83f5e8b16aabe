package org.cardorticket.ui.controls;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cardorticket.script.Target;
import org.cardorticket.ui.Texts;

/// Which lanes a hand's command concerns: A, both, or B.
final class TargetPicker extends HBox {

    TargetPicker(ObjectProperty<Target> target, Texts texts) {
        setId("target");
        getStyleClass().add("target");
        ToggleGroup group = new ToggleGroup();
        getChildren()
                .addAll(
                        button(Target.A, "A", "left-pill", group, texts),
                        button(Target.BOTH, "A + B", "center-pill", group, texts),
                        button(Target.B, "B", "right-pill", group, texts));
        group.selectedToggleProperty()
                .addListener((_, old, now) -> {
                    if (now == null) {
                        group.selectToggle(old);
                    } else {
                        target.set((Target) now.getUserData());
                    }
                });
        target.addListener((_, _, now) -> select(group, now));
        select(group, target.get());
    }

    private static void select(ToggleGroup group, Target target) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == target)
                .forEach(group::selectToggle);
    }

    private static ToggleButton button(
            Target target, String text, String style, ToggleGroup group, Texts texts) {
        ToggleButton button = new ToggleButton(text);
        button.setId("target-" + target);
        button.setUserData(target);
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui.target.tip." + target));
        button.setTooltip(tip);
        return button;
    }
}
