package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// Nothing that is to be read is shortened, cut off or written over, at any size, in any language.
@DisplayName("every text is whole")
class WholeTextTest {

    private static final long PATIENCE = 60_000;
    private static final List<String> TABS =
            List.of("http", "credential", "store", "steps", "ledger");

    private static Performance performance;
    private static Performance scaleOut;
    private static Performance refresh;

    @BeforeAll
    static void performAll() throws Exception {
        performance = Performed.of(BuiltIn.lesson("kick"));
        scaleOut = Performed.of(BuiltIn.lesson("scale-out"));
        refresh = Performed.of(BuiltIn.lesson("refresh"));
    }

    @AfterAll
    static void close() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, performance::close);
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, scaleOut::close);
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, refresh::close);
    }

    static Stream<Arguments> windows() {
        return Stream.of(
                        Arguments.of(1024, 640, false),
                        Arguments.of(1024, 768, true),
                        Arguments.of(1280, 720, false),
                        Arguments.of(1440, 900, false),
                        Arguments.of(1920, 1080, true),
                        Arguments.of(3840, 2160, false))
                .flatMap(size ->
                        Stream.of(Language.values())
                                .map(language ->
                                        Arguments.of(
                                                size.get()[0],
                                                size.get()[1],
                                                size.get()[2],
                                                language)));
    }

    @ParameterizedTest(name = "{0}×{1}, larger type: {2}, {3}")
    @MethodSource("windows")
    void atThisSize(int width, int height, boolean projector, Language language) {
        assumeTrue(
                WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> Glyphs.have(language)),
                "no font of this system has the letters of " + language);
        List<String> faults =
                WaitForAsyncUtils.waitForAsyncFx(
                        PATIENCE, () -> faults(width, height, projector, language));
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(
            int width, int height, boolean projector, Language language) {
        MainWindow window = window(performance, language, projector, width, height);
        Photographer photographer = new Photographer(window, performance.playback());
        List<String> faults = atKeyMoments(performance, window);
        window.looks().inspectorProperty().set(true);
        for (String tab : TABS) {
            ((ToggleButton) window.scene().lookup("#tab-" + tab)).fire();
            photographer.pose(performance.keyMoments().get(8));
            CutText.in(window.scene()).forEach(fault -> faults.add(tab + ": " + fault));
        }
        return faults.stream().distinct().toList();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    void alsoWithSeveralServersAndAStoreThatIsAway(Language language) {
        List<String> faults =
                WaitForAsyncUtils.waitForAsyncFx(
                        PATIENCE,
                        () -> atKeyMoments(scaleOut, window(scaleOut, language, false, 1280, 720)));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    void sixGatesStandInTheirLaneAlsoOnAnOldProjector(Language language) {
        List<String> faults =
                WaitForAsyncUtils.waitForAsyncFx(
                        PATIENCE,
                        () -> beyondTheirLane(window(refresh, language, true, 1024, 768)));
        assertThat(faults).isEmpty();
    }

    /// As full as it is in the program, with the inspector folded away.
    private static MainWindow window(
            Performance shown, Language language, boolean projector, int width, int height) {
        Looks looks = new Looks(Theme.LIGHT);
        looks.projectorProperty().set(projector);
        looks.inspectorProperty().set(false);
        MainWindow window =
                new MainWindow(shown, BuiltIn.LESSONS, new Texts(language), looks, width, height);
        window.handOrdersTo(_ -> {});
        return window;
    }

    private static List<String> beyondTheirLane(MainWindow window) {
        Photographer photographer = new Photographer(window, refresh.playback());
        List<String> faults = new ArrayList<>();
        for (double moment : refresh.keyMoments()) {
            photographer.pose(moment);
            for (Node server : window.scene().getRoot().lookupAll(".server")) {
                double end = server.localToScene(server.getLayoutBounds()).getMaxX();
                for (Node gate : server.lookupAll(".gate")) {
                    double right = gate.localToScene(gate.getLayoutBounds()).getMaxX();
                    if (gate.isVisible() && right > end) {
                        faults.add(moment + ": " + right + " of " + end);
                    }
                }
            }
        }
        return faults;
    }

    private static List<String> atKeyMoments(Performance shown, MainWindow window) {
        Photographer photographer = new Photographer(window, shown.playback());
        List<String> faults = new ArrayList<>();
        for (double moment : shown.keyMoments()) {
            photographer.pose(moment);
            CutText.in(window.scene()).forEach(fault -> faults.add(moment + ": " + fault));
        }
        return faults;
    }

    @Test
    void aFaultIsFound() {
        List<String> faults =
                WaitForAsyncUtils.waitForAsyncFx(
                        PATIENCE,
                        () -> {
                            Label narrow = new Label("far too long for so little room");
                            narrow.setMaxWidth(60);
                            narrow.resizeRelocate(0, 0, 60, 20);
                            Label low = new Label("half outside");
                            low.resizeRelocate(0, 92, 90, 20);
                            Label over = new Label("written over");
                            over.resizeRelocate(10, 0, 90, 20);
                            Pane pane = new Pane(narrow, low, over);
                            pane.getChildren().forEach(each -> each.setManaged(false));
                            Scene scene = new Scene(pane, 100, 100);
                            scene.snapshot(null);
                            return CutText.in(scene);
                        });
        assertThat(faults)
                .anyMatch(fault -> fault.startsWith("shortened: far"))
                .anyMatch(fault -> fault.startsWith("cut off: half"))
                .anyMatch(fault -> fault.startsWith("over each other: written"));
    }
}
