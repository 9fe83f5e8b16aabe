package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("the menu under the other mouse button")
class ContextMenuTest extends OpenWindow {

    private FxRobot robot = new FxRobot();

    @Start
    void open(Stage stage) {
        start(stage);
    }

    @BeforeEach
    void logInOnBothSides(FxRobot given) {
        robot = given;
        page.nextStep();
    }

    /// As the platform asks when the other button is pressed; the test platform never does.
    private void ask(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        double x = bounds.getMinX() + 12;
        double y = bounds.getMinY() + bounds.getHeight() / 2;
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        Event.fireEvent(
                                node,
                                new ContextMenuEvent(
                                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                        12,
                                        12,
                                        x,
                                        y,
                                        false,
                                        null)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> offered() {
        return Window.getWindows().stream()
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .filter(Window::isShowing)
                .flatMap(menu -> ((javafx.scene.control.ContextMenu) menu).getItems().stream())
                .map(MenuItem::getId)
                .filter(id -> id != null)
                .toList();
    }

    private void pick(String id) {
        robot.clickOn("#" + id, MouseButton.PRIMARY);
    }

    private Node handle(Class<? extends Handle> kind, Lane lane) {
        return robot.lookup((Node node) ->
                        kind.isInstance(node.getUserData())
                                && ((Handle) node.getUserData()).lane() == lane
                                && node.isVisible())
                .query();
    }

    @Test
    void ofAClientHoldsWhatItsUserCanDoInThisLaneOnly() {
        ask(page.node("client-B"));
        assertThat(offered()).contains("context-request", "context-kick", "context-steal");
        pick("context-request");
        page.untilShown();
        assertThat(page.verdict(Lane.B)).contains("200");
        assertThat(frame().timeline().parties(Lane.B)).isNotEmpty();
        assertThat(performance.turnsProperty().getLast().commands())
                .extracting(timed -> org.cardorticket.script.CommandText.write(timed.command()))
                .containsExactly("request /books B");
    }

    @Test
    void ofARowKicksTheOneWhoseRowItIs() {
        ask(handle(Handle.StoredRow.class, Lane.A));
        assertThat(offered()).contains("context-kick", "context-inspect-store");
        pick("context-kick");
        page.untilShown();
        assertThat(performance.turnsProperty().getLast().commands())
                .extracting(timed -> org.cardorticket.script.CommandText.write(timed.command()))
                .containsExactly("kick alice A");
    }

    @Test
    void ofABarGoesBackToWhenItWasIssued() {
        page.nextStep();
        Instant later = frame().lessonTime();
        ask(bar());
        pick("context-issued");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(frame().lessonTime()).isBefore(later).isEqualTo(LessonTime.parse("09:00"));
    }

    @Test
    void ofABarDecodesTheCredential() {
        ask(bar());
        pick("context-inspect-credential");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(((javafx.scene.control.ToggleButton) page.node("tab-credential")).isSelected())
                .isTrue();
    }

    private Node bar() {
        Region bar = (Region) handle(Handle.Life.class, Lane.B);
        Handle.Life life = (Handle.Life) bar.getUserData();
        assertThat(life.credential().kind()).isEqualTo(Credential.Kind.ACCESS_TOKEN);
        return bar.lookup(".bar-lived");
    }

    @Test
    void aClickOnABarGoesToThatMoment() {
        page.nextStep();
        Bounds bounds = bar().localToScreen(bar().getBoundsInLocal());
        double middle = bounds.getMinX() + bounds.getWidth() / 2;
        robot.clickOn(middle, bounds.getMinY() + bounds.getHeight() / 2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(frame().lessonTime())
                .isAfter(LessonTime.parse("09:00"))
                .isBefore(LessonTime.parse("09:05"));
    }

    @Test
    void whereThereIsNothingToTakeHoldOfThereIsNoMenu() {
        ask(page.node("clock-time"));
        assertThat(offered()).isEmpty();
    }

    @Test
    void closesWithEscape() {
        ask(page.node("client-A"));
        robot.type(javafx.scene.input.KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(offered()).isEmpty();
    }
}
