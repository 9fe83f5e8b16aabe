package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardorticket.lab.Experiment;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Nothing that is to be read in the Lab is shortened, cut off or written over.
@DisplayName("every text of the Lab is whole")
class LabLayoutTest extends OpenWindow {

    private final List<String> faults = new ArrayList<>();
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        start(stage);
    }

    private void fx(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void lookInBothLanguages(String name) {
        for (Language language : Language.values()) {
            fx(() -> window.texts().languageProperty().set(language));
            for (int width : List.of(1280, 1440)) {
                for (boolean projector : List.of(false, true)) {
                    look(name + " " + language + " " + width, width, projector);
                }
            }
        }
        fx(() -> window.looks().projectorProperty().set(false));
    }

    private void look(String name, int width, boolean projector) {
        fx(() -> {
            stage.setWidth(width);
            stage.setHeight(width * 5 / 8.0);
            window.looks().projectorProperty().set(projector);
        });
        fx(() -> {
            Scene scene = window.scene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            CutText.in(scene).forEach(each -> faults.add(name + " " + projector + ": " + each));
        });
    }

    @Test
    void beforeAnythingWasMeasured() {
        page.shortcut(KeyCode.L);
        for (Experiment each : Experiment.all()) {
            fx(() -> ((ButtonBase) page.node("lab-" + each.id())).fire());
            lookInBothLanguages(each.id());
        }
        assertThat(faults).isEmpty();
    }

    /// With the figures of runs that are quick, and their notes.
    @Test
    void withFigures() throws Exception {
        page.shortcut(KeyCode.L);
        for (String id : List.of("length", "exposure")) {
            fx(() -> ((ButtonBase) page.node("lab-" + id)).fire());
            fx(() -> ((ButtonBase) page.node("lab-guess-2")).fire());
            if (page.sees("lab-dial-runs")) {
                fx(() -> ((Slider) page.node("lab-dial-runs")).setValue(0));
            }
            fx(() -> ((ButtonBase) page.node("lab-measure")).fire());
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> page.sees("lab-answer") && !page.node("lab-csv").isDisabled());
            lookInBothLanguages(id);
        }
        assertThat(faults).isEmpty();
    }
}
