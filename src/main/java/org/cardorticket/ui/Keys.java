package org.cardorticket.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardorticket.script.Target;
import org.cardorticket.ui.controls.Deed;
import org.cardorticket.ui.controls.HandsBar;

/// What the keys do, wherever the focus is.
final class Keys {

    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

    private final Performance performance;
    private final HandsBar hands;
    private final Looks looks;
    private final Covers covers;
    private final Runnable openLab;

    Keys(Performance performance, HandsBar hands, Looks looks, Covers covers, Runnable openLab) {
        this.performance = performance;
        this.hands = hands;
        this.looks = looks;
        this.covers = covers;
        this.openLab = openLab;
    }

    /// Listens to all keys of `scene`, before its controls do.
    void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (typing) {
            return;
        }
        if (covers.inLab()) {
            inLab(event, modified);
            return;
        }
        if (modified ? shortcut(event) : act(event)) {
            event.consume();
        }
    }

    /// In the Lab the keys of the stage do nothing; those of its buttons and sliders are theirs.
    private void inLab(KeyEvent event, boolean modified) {
        boolean leave =
                event.getCode() == KeyCode.ESCAPE
                        || event.isShortcutDown() && event.getCode() == KeyCode.L;
        if (leave) {
            covers.dismiss();
        } else if (event.getCode() == KeyCode.F5) {
            flip(looks.projectorProperty());
        } else if (!modified || event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
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
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4 -> digit(DIGITS.indexOf(event.getCode()));
            case ESCAPE -> {
                return covers.dismiss();
            }
            case I -> flip(looks.inspectorProperty());
            case J -> flip(looks.lessonProperty());
            case Q -> flip(looks.presenterProperty());
            case H -> performance.continueFromHere();
            case F1 -> covers.toggleHelp();
            case F5 -> flip(looks.projectorProperty());
            case SLASH -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                covers.toggleHelp();
            }
            default -> {
                return Deed.of(event.getCode()).map(this::press).isPresent();
            }
        }
        return true;
    }

    private static void flip(BooleanProperty on) {
        on.set(!on.get());
    }

    private Deed press(Deed deed) {
        hands.press(deed);
        return deed;
    }

    /// Undo and redo, as everywhere: Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y, with ⌘ on a Mac; and Ctrl+L
    /// for the Lab.
    private boolean shortcut(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    performance.redo();
                } else {
                    performance.undo();
                }
            }
            case Y -> performance.redo();
            case L -> openLab.run();
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
