package org.cardorticket.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody who does not know what they are doing: presses whatever there is to press, with mouse
/// and keyboard, in any order. The same seed presses the same.
final class RandomHands {

    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.SPACE,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.N,
                    KeyCode.ENTER,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.L,
                    KeyCode.R,
                    KeyCode.W,
                    KeyCode.S,
                    KeyCode.F,
                    KeyCode.M,
                    KeyCode.O,
                    KeyCode.P,
                    KeyCode.D,
                    KeyCode.K,
                    KeyCode.E,
                    KeyCode.T,
                    KeyCode.C,
                    KeyCode.V,
                    KeyCode.X,
                    KeyCode.U,
                    KeyCode.B,
                    KeyCode.G,
                    KeyCode.H,
                    KeyCode.I,
                    KeyCode.J,
                    KeyCode.Q,
                    KeyCode.F1,
                    KeyCode.F5,
                    KeyCode.TAB,
                    KeyCode.ESCAPE,
                    KeyCode.ESCAPE,
                    KeyCode.UP,
                    KeyCode.DOWN);

    private static final List<KeyCode> SHORTCUTS =
            List.of(KeyCode.Z, KeyCode.Y, KeyCode.L, KeyCode.G);

    private final FxRobot robot;
    private final Scene scene;
    private final Random random;
    private String last = "";

    RandomHands(FxRobot robot, Scene scene, long seed) {
        this.robot = robot;
        this.scene = scene;
        this.random = new Random(seed);
    }

    /// Does one thing; returns what it was.
    String act() {
        int kind = random.nextInt(100);
        if (kind < 45) {
            click(MouseButton.PRIMARY);
        } else if (kind < 50) {
            click(MouseButton.SECONDARY);
        } else if (kind < 88) {
            KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
            last = "key " + key;
            robot.type(key);
        } else if (kind < 93) {
            KeyCode key = SHORTCUTS.get(random.nextInt(SHORTCUTS.size()));
            last = "shortcut " + key;
            robot.press(KeyCode.SHORTCUT, key).release(key, KeyCode.SHORTCUT);
        } else if (kind < 97) {
            drag();
        } else {
            scroll();
        }
        WaitForAsyncUtils.waitForFxEvents();
        return last;
    }

    private void click(MouseButton button) {
        List<Node> all = WaitForAsyncUtils.waitForAsyncFx(20_000, this::pressable);
        if (all.isEmpty()) {
            robot.type(KeyCode.ESCAPE);
            return;
        }
        Node node = all.get(random.nextInt(all.size()));
        last = button + " " + node.getId() + " " + node.getClass().getSimpleName();
        robot.clickOn(middle(node), button);
        if (node instanceof MenuButton || node instanceof ChoiceBox<?>) {
            for (int down = random.nextInt(6); down > 0; down--) {
                robot.type(KeyCode.DOWN);
            }
            robot.type(random.nextInt(4) == 0 ? KeyCode.ESCAPE : KeyCode.ENTER);
            robot.type(KeyCode.ESCAPE);
        }
    }

    private void drag() {
        last = "drag";
        robot.moveTo(anywhere()).drag(MouseButton.PRIMARY).dropTo(anywhere());
    }

    private void scroll() {
        last = "scroll";
        robot.moveTo(anywhere());
        robot.scroll(random.nextBoolean() ? 3 : -3);
    }

    private Point2D anywhere() {
        return new Point2D(
                scene.getWindow().getX() + random.nextDouble() * scene.getWidth(),
                scene.getWindow().getY() + random.nextDouble() * scene.getHeight());
    }

    private List<Node> pressable() {
        List<Node> all = new ArrayList<>();
        collect(scene.getRoot(), all);
        return all;
    }

    private void collect(Node node, List<Node> all) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean pressable =
                node instanceof ButtonBase
                        || node instanceof ChoiceBox<?>
                        || node instanceof Slider
                        || node instanceof TextInputControl;
        if (pressable && scene.getWindow() != null && inside(node)) {
            all.add(node);
        } else if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, all));
        }
    }

    private boolean inside(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getCenterX() > 0
                && bounds.getCenterY() > 0
                && bounds.getCenterX() < scene.getWidth()
                && bounds.getCenterY() < scene.getHeight();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
