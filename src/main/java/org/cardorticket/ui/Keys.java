package org.cardorticket.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardorticket.script.Target;
import org.cardorticket.ui.controls.HandsBar;

/// What the keys do, wherever the focus is.
final class Keys {

    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

    private final Performance performance;
    private final HandsBar hands;

    Keys(Performance performance, HandsBar hands) {
        this.performance = performance;
        this.hands = hands;
    }

    /// Listens to all keys of `scene`, before its controls do.
    void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (typing || modified) {
            return;
        }
        if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        Playback playback = performance.playback();
        boolean onControl =
                event.getTarget() instanceof ButtonBase || event.getTarget() instanceof ChoiceBox;
        switch (event.getCode()) {
            case SPACE -> {
                // A focused button keeps its space bar: that is how people without a mouse press
                // it.
                if (onControl) {
                    return false;
                }
                playback.toggle();
            }
            case LEFT -> playback.stepBack();
            case RIGHT -> playback.step();
            case HOME -> playback.first();
            case END -> playback.toLive();
            case N -> performance.next();
            case ENTER -> {
                if (onControl) {
                    return false;
                }
                performance.next();
            }
            case L -> hands.press(HandsBar.Hand.LOG_IN);
            case R -> hands.press(HandsBar.Hand.REQUEST);
            case K -> hands.press(HandsBar.Hand.KICK);
            case E -> hands.press(HandsBar.Hand.EXPIRE);
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4 -> digit(DIGITS.indexOf(event.getCode()));
            default -> {
                return false;
            }
        }
        return true;
    }

    /// A digit answers an open prediction, and otherwise chooses the lane.
    private void digit(int index) {
        boolean asked =
                performance.runProperty().get().awaitsPrediction()
                        && performance.playback().live()
                        && performance.stepsBegun() > 0;
        if (asked) {
            performance.predict(index);
        } else if (index < 3) {
            hands.targetProperty()
                    .set(
                            switch (index) {
                                case 0 -> Target.A;
                                case 1 -> Target.B;
                                default -> Target.BOTH;
                            });
        }
    }
}
