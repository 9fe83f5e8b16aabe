package org.cardorticket.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Looks;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.Language;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// How the window looks and speaks: language, theme, type size, motion, and the keys' meanings.
final class WindowButtons extends HBox {

    WindowButtons(Texts texts, Looks looks, Runnable help) {
        getStyleClass().add("window-buttons");
        Button theme = button("theme", "ui.theme.tip", MaterialDesignC.CIRCLE_HALF_FULL, texts);
        theme.setOnAction(_ -> looks.themeProperty().set(looks.themeProperty().get().next()));
        Button keys = button("help", "ui.help.tip", MaterialDesignH.HELP_CIRCLE_OUTLINE, texts);
        keys.setOnAction(_ -> help.run());
        ToggleButton projector =
                toggle(
                        "projector",
                        "ui.projector.tip",
                        MaterialDesignF.FORMAT_FONT_SIZE_INCREASE,
                        texts);
        projector.selectedProperty().bindBidirectional(looks.projectorProperty());
        ToggleButton calm =
                toggle("calm", "ui.calm.tip", MaterialDesignM.MOTION_PAUSE_OUTLINE, texts);
        calm.selectedProperty().bindBidirectional(looks.calmProperty());
        ToggleButton presenter =
                toggle("presenter", "ui.presenter.tip", MaterialDesignP.PRESENTATION, texts);
        presenter.selectedProperty().bindBidirectional(looks.presenterProperty());
        ToggleButton narration =
                toggle("fold-lesson", "ui.fold.lesson.tip", MaterialDesignD.DOCK_LEFT, texts);
        narration.selectedProperty().bindBidirectional(looks.lessonProperty());
        ToggleButton inspector =
                toggle(
                        "fold-inspector",
                        "ui.fold.inspector.tip",
                        MaterialDesignD.DOCK_RIGHT,
                        texts);
        inspector.selectedProperty().bindBidirectional(looks.inspectorProperty());
        getChildren()
                .addAll(
                        language(texts),
                        theme,
                        projector,
                        calm,
                        presenter,
                        narration,
                        inspector,
                        keys);
    }

    private static Button language(Texts texts) {
        Button button = new Button();
        button.setId("language");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.of("ui.language.other"));
        name(button, "ui.language.tip", texts);
        button.setOnAction(_ ->
                texts.languageProperty()
                        .set(
                                switch (texts.language()) {
                                    case EN -> Language.ZH;
                                    case ZH -> Language.EN;
                                }));
        return button;
    }

    private static Button button(String id, String key, Ikon ikon, Texts texts) {
        Button button = new Button("", Icons.node(ikon, "button-icon"));
        button.setId(id);
        name(button, key, texts);
        return button;
    }

    private static ToggleButton toggle(String id, String key, Ikon ikon, Texts texts) {
        ToggleButton button = new ToggleButton("", Icons.node(ikon, "button-icon"));
        button.setId(id);
        name(button, key, texts);
        return button;
    }

    private static void name(ButtonBase button, String key, Texts texts) {
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(texts.of(key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of(key));
        button.setTooltip(tip);
    }
}
