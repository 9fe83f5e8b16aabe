package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever the lesson is called, the bar has room for all that is in it.
@DisplayName("the top of the window")
class TopBarTest {

    private static final int PATIENCE = 60_000;

    private static final int NARROWEST = 1024;

    /// From here on every lesson's name is whole too, and with larger type from there on.
    private static final int WHOLE = 1152;

    private static final int WHOLE_AND_LARGER = 1280;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasRoomForEveryLessonAtEveryWidth(Language language) {
        assumeTrue(
                WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> Glyphs.have(language)),
                "no font of this system has the letters of " + language);
        List<String> faults = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE, () -> BuiltIn.LESSONS.forEach(lesson -> look(lesson, language, faults)));
        assertThat(faults).isEmpty();
    }

    private static void look(Lesson lesson, Language language, List<String> faults) {
        Performance performance = new Performance(lesson);
        Looks looks = new Looks(Theme.LIGHT);
        MainWindow window =
                new MainWindow(performance, BuiltIn.LESSONS, new Texts(language), looks, 1280, 720);
        // As full as it is in the program.
        window.handOrdersTo(_ -> {});
        Region bar = (Region) window.scene().lookup(".top-bar");
        for (boolean projector : new boolean[] {false, true}) {
            looks.projectorProperty().set(projector);
            bar.applyCss();
            int whole = projector ? WHOLE_AND_LARGER : WHOLE;
            for (int width = NARROWEST; width <= 2560; width += 16) {
                bar.resize(width, bar.prefHeight(width));
                bar.layout();
                String where = lesson.id() + (projector ? " larger " : " ") + width + ": ";
                faults(bar, width >= whole).forEach(fault -> faults.add(where + fault));
            }
        }
        performance.close();
    }

    /// What does not lie in `bar`, or is shortened although all is `whole`.
    private static List<String> faults(Region bar, boolean whole) {
        List<String> faults = new ArrayList<>();
        for (Node each : bar.lookupAll("*")) {
            if (!each.isVisible() || !each.getParent().isVisible()) {
                continue;
            }
            double right = bar.sceneToLocal(each.localToScene(each.getLayoutBounds())).getMaxX();
            if (each instanceof Labeled labeled && right > bar.getWidth()) {
                faults.add(labeled.getId() + " ends at " + right);
            }
            if (each instanceof Text text && shortened(text, whole)) {
                faults.add("shortened: " + text.getText());
            }
        }
        return faults;
    }

    private static boolean shortened(Text text, boolean whole) {
        return text.getParent() instanceof Labeled labeled
                && text != labeled.getGraphic()
                && !text.getText().equals(labeled.getText())
                && (whole || !(labeled.getParent() instanceof MenuButton));
    }
}
