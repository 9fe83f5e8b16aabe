package org.cardorticket.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Trace;
import org.cardorticket.ui.Fonts;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Texts;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@DisplayName("hands on the timeline")
class TimelineViewTest {

    private static Trace trace = Trace.EMPTY;

    private final Playback playback = new Playback();
    private final Texts texts = new Texts(Language.EN);
    private TimelineView view;
    private FxRobot robot;

    @BeforeAll
    static void happen() {
        trace = TimelinePictures.eventful();
    }

    @Start
    void open(Stage stage) {
        Fonts.load();
        playback.grow(trace);
        view = new TimelineView(playback, texts);
        Scene scene = new Scene(view, 1280, 180);
        Theme.LIGHT.dress(scene);
        playback.frameProperty().addListener((_, _, frame) -> view.show(frame));
        stage.setScene(scene);
        stage.show();
        playback.seek(LessonTime.parse("09:24"));
    }

    @BeforeEach
    void sitDown(FxRobot hands) {
        robot = hands;
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D at(double x, double y) {
        return view.localToScreen(x, y);
    }

    private Instant now() {
        return playback.frameProperty().get().lessonTime();
    }

    private double knob() {
        Node knob = robot.lookup("#playhead").query();
        return view.screenToLocal(knob.localToScreen(knob.getBoundsInLocal())).getCenterX();
    }

    private List<Label> labels(String style) {
        return robot.lookup(style).queryAll().stream()
                .filter(Node::isVisible)
                .map(Label.class::cast)
                .toList();
    }

    private List<String> words(String style) {
        return labels(style).stream().map(Label::getText).toList();
    }

    private Label label(String style, String words) {
        return labels(style).stream()
                .filter(each -> each.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private void look(Runnable change) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, change);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void showsFamiliesThievesAndWhatHappenedToEverybody() {
        assertThat(words(".timeline-family")).hasSize(2).allMatch(each -> each.startsWith("↻ "));
        assertThat(robot.lookup(".timeline-bracket").queryAll()).hasSize(2);
        assertThat(words(".event-label")).contains("09:12 kick alice");
        assertThat(words(".exposure-label")).anyMatch(each -> each.contains("1 min"));
        assertThat(words(".timeline-party")).containsExactly("thief");
        look(() -> playback.seek(LessonTime.parse("09:07")));
        assertThat(words(".event-label")).noneMatch(each -> each.contains("kick"));
        assertThat(words(".timeline-family")).hasSize(1);
    }

    @Test
    void aClickOnAnEventGoesThereAndSoDoesOneOnARequest() {
        robot.clickOn(label(".event-label", "kick"));
        assertThat(now()).isEqualTo(LessonTime.parse("09:12"));
        Label first = label(".mark", "✓");
        robot.clickOn(first);
        assertThat(now()).isBefore(LessonTime.parse("09:12"));
        assertThat(first.getTooltip().getText()).contains("allowed").startsWith("09:0");
        assertThat(first.getAccessibleText()).isEqualTo(first.getTooltip().getText());
    }

    @Test
    void draggingTheKnobOrTheHoursMovesThePlayheadAndSnapsToMarks() {
        robot.drag(at(knob(), 10), MouseButton.PRIMARY).dropTo(at(knob() - 200, 10));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(now()).isBefore(LessonTime.parse("09:20"));
        Instant before = now();
        robot.clickOn(at(900, 10));
        assertThat(now()).isAfter(before);
        double kick = view.screenToLocal(label(".event-label", "kick").localToScreen(0, 0)).getX();
        robot.drag(at(knob(), 10), MouseButton.PRIMARY).dropTo(at(kick - 1, 12));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(now()).isEqualTo(LessonTime.parse("09:12"));
    }

    @Test
    void draggingTheGroundPansAndLeavesThePlayheadAtItsMoment() {
        look(() -> view.zoom(0.5, LessonTime.parse("09:22")));
        double before = knob();
        Instant moment = now();
        robot.drag(at(900, 150), MouseButton.PRIMARY).dropTo(at(960, 150));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(knob()).isGreaterThan(before + 40);
        assertThat(now()).isEqualTo(moment);
    }

    @Test
    void theWheelZoomsAroundThePointerAndFitComesBack() {
        double fitted = knob();
        Node fit = robot.lookup("#timeline-fit").query();
        assertThat(fit.isDisabled()).isTrue();
        robot.moveTo(at(knob(), 140)).scroll(4, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fit.isDisabled()).as("zoomed").isFalse();
        robot.clickOn(fit);
        assertThat(knob()).isEqualTo(fitted);
        assertThat(fit.isDisabled()).isTrue();
    }

    @Test
    void keysZoomAndFitWhileItIsFocused() {
        look(view::requestFocus);
        robot.type(KeyCode.PLUS, 3);
        assertThat(words(".tick-label")).anyMatch(each -> each.startsWith("09:2"));
        Set<String> near = Set.copyOf(words(".tick-label"));
        robot.type(KeyCode.MINUS);
        assertThat(Set.copyOf(words(".tick-label"))).isNotEqualTo(near);
        robot.type(KeyCode.DIGIT0);
        assertThat(robot.lookup("#timeline-fit").query().isDisabled()).isTrue();
    }

    @Test
    void aDoubleClickOnTheGroundFits() {
        look(() -> view.zoom(0.1, LessonTime.parse("09:22")));
        robot.doubleClickOn(at(1_100, 172), MouseButton.PRIMARY);
        assertThat(robot.lookup("#timeline-fit").query().isDisabled()).isTrue();
    }

    @Test
    void moreRowsThanThereIsRoomForAreScrolled() {
        ScrollBar bar = robot.lookup("#timeline-scroll").query();
        look(() -> view.getScene().getWindow().setHeight(130));
        assertThat(bar.isVisible()).isTrue();
        look(() -> bar.setValue(bar.getMax()));
        Bounds thief = label(".timeline-party", "thief").getBoundsInParent();
        assertThat(thief.getMaxY()).isLessThanOrEqualTo(view.getHeight());
        look(() -> view.getScene().getWindow().setHeight(400));
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void noWordIsCutAndNoneOfARowOverlapAnotherAtAnyZoomInEitherLanguage() {
        for (Language language : Language.values()) {
            for (double width : new double[] {1280, 1440}) {
                for (double factor : new double[] {1, 0.5, 0.2, 0.05, 50, 1_000}) {
                    look(() -> {
                        texts.languageProperty().set(language);
                        view.getScene().getWindow().setWidth(width);
                        view.fit();
                        view.zoom(factor, LessonTime.parse("09:12"));
                    });
                    look(view::redraw);
                    String where = language + " " + width + " × " + factor;
                    for (String style :
                            List.of(
                                    ".event-label",
                                    ".tick-label",
                                    ".bar-label",
                                    ".exposure-label",
                                    ".mark",
                                    ".timeline-fit",
                                    ".timeline-family",
                                    ".timeline-party",
                                    ".timeline-lane")) {
                        assertWhole(where, style);
                    }
                    assertApart(where, ".event-label");
                    assertApart(where, ".mark");
                }
            }
        }
    }

    private void assertWhole(String where, String style) {
        for (Node node : robot.lookup(style).queryAll()) {
            if (node.isVisible() && node instanceof javafx.scene.control.Labeled label) {
                for (Node child : label.getChildrenUnmodifiable()) {
                    if (child instanceof Text text && child != label.getGraphic()) {
                        assertThat(text.getText())
                                .as(where + " " + style)
                                .isEqualTo(label.getText());
                    }
                }
            }
        }
    }

    private void assertApart(String where, String style) {
        List<Label> labels = labels(style);
        for (Label one : labels) {
            for (Label other : labels) {
                boolean row = one.getLayoutY() == other.getLayoutY();
                assertThat(one != other && row && one.getBoundsInParent().intersects(inner(other)))
                        .as(where + ": " + one.getText() + " on " + other.getText())
                        .isFalse();
            }
        }
    }

    private static Bounds inner(Label label) {
        Bounds bounds = label.getBoundsInParent();
        return new javafx.geometry.BoundingBox(
                bounds.getMinX() + 2, bounds.getMinY() + 1, bounds.getWidth() - 4, 2);
    }
}
