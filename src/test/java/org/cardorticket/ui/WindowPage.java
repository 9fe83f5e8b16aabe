package org.cardorticket.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.cardorticket.trace.Lane;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window as its user knows it: what they can press, and what they can read. Finds everything
/// by id.
final class WindowPage {

    private static final long PATIENCE_SECONDS = 20;

    private final FxRobot robot;
    private final Performance performance;

    WindowPage(FxRobot robot, Performance performance) {
        this.robot = robot;
        this.performance = performance;
        until(() -> !performance.busyProperty().get());
    }

    void press(String id) {
        robot.clickOn("#" + id, MouseButton.PRIMARY);
    }

    void type(KeyCode key) {
        robot.type(key);
    }

    /// Presses “next step” and waits until it has been shown to its end.
    void nextStep() {
        press("lesson-next");
        untilShown();
    }

    /// Presses the hand `name` and waits until the film has shown what it did.
    void hand(String name) {
        press("hand-" + name);
        untilShown();
    }

    /// Opens the menu `id` and presses its item `item`.
    void choose(String id, String item) {
        press(id);
        press(item);
    }

    /// The same for an item that does something to the world, and waits until it is shown.
    void command(String id, String item) {
        choose(id, item);
        untilShown();
    }

    /// Fires `item` in a submenu of the menu `id`: a mouse would have to walk there.
    void submenu(String id, String item) {
        MenuButton menu = (MenuButton) node(id);
        MenuItem found =
                menu.getItems().stream()
                        .filter(Menu.class::isInstance)
                        .flatMap(each -> ((Menu) each).getItems().stream())
                        .filter(each -> item.equals(each.getId()))
                        .findFirst()
                        .orElseThrow();
        WaitForAsyncUtils.waitForAsyncFx(5_000, found::fire);
        untilShown();
    }

    /// Presses `key` together with the shortcut key of this system.
    void shortcut(KeyCode key) {
        robot.press(KeyCode.SHORTCUT, key).release(key, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until the world is idle and the film stands at its newest moment.
    void untilShown() {
        until(() ->
                !performance.busyProperty().get()
                        && performance.playback().live()
                        && !performance.playback().playingProperty().get());
    }

    /// Waits until the world has performed all of the lesson.
    void untilPerformed() {
        until(() ->
                !performance.busyProperty().get() && performance.runProperty().get().finished());
    }

    String clock() {
        return read("clock-time");
    }

    String verdict(Lane lane) {
        Node badge = node("verdict-" + lane);
        return badge.isVisible() ? ((Labeled) badge).getText() : "";
    }

    String read(String id) {
        return ((Labeled) node(id)).getText();
    }

    boolean sees(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(Node::isVisible);
    }

    /// Drags the playhead by `pixels` to the right.
    void dragPlayhead(double pixels) {
        Bounds knob = knob();
        double x = knob.getCenterX();
        double y = knob.getCenterY();
        robot.moveTo(new Point2D(x, y))
                .drag(MouseButton.PRIMARY)
                .dropTo(new Point2D(x + pixels, y));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// How many pixels the playhead stands from the left.
    double playhead() {
        return knob().getCenterX();
    }

    private Bounds knob() {
        Node knob = node("playhead");
        return knob.localToScreen(knob.getBoundsInLocal());
    }

    Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that", e);
        }
    }
}
