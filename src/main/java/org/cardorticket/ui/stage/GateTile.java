package org.cardorticket.ui.stage;

import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardorticket.film.GateFrame;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// One gate on the stage: its picture, its name, and what it said with the time that took.
final class GateTile extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final FontIcon icon = Icons.node(MaterialDesignM.MINUS, "gate-icon");
    private final FontIcon sign = Icons.node(MaterialDesignC.CHECK_CIRCLE, "gate-sign");
    private final Label name = new SnugLabel();
    private final Label note = new SnugLabel();
    private final Tooltip tip = new Tooltip();
    private final Texts texts;
    private Optional<Gate> shown = Optional.empty();

    GateTile(Texts texts) {
        this.texts = texts;
        getStyleClass().add("gate");
        name.getStyleClass().add("gate-name");
        note.getStyleClass().add("gate-note");
        StackPane box = new StackPane(icon, sign);
        box.getStyleClass().add("gate-box");
        StackPane.setAlignment(sign, Pos.TOP_RIGHT);
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(box, name, note);
        Tooltip.install(this, tip);
    }

    /// Shows one gate of an exchange under `scheme`.
    void show(GateFrame gate, Scheme scheme) {
        shown = Optional.of(gate.gate());
        Optional<Outcome> outcome = gate.outcome();
        boolean passed = outcome.filter(Outcome::passed).isPresent();
        boolean failed = outcome.isPresent() && !passed;
        pseudoClassStateChanged(ACTIVE, gate.active());
        pseudoClassStateChanged(PASSED, passed);
        pseudoClassStateChanged(FAILED, failed);
        icon.setIconCode(Icons.of(gate.gate(), scheme));
        sign.setVisible(outcome.isPresent());
        sign.setIconCode(failed ? MaterialDesignC.CLOSE_CIRCLE : MaterialDesignC.CHECK_CIRCLE);
        name.setText(name(gate, scheme));
        note.setText(note(gate));
        tip.setText(tip(gate, scheme));
        setAccessibleText(name.getText() + " " + note.getText());
    }

    /// Points at it if it shows one of `gates`.
    void point(Set<Gate> gates) {
        pseudoClassStateChanged(POINTED, shown.filter(gates::contains).isPresent());
    }

    private String name(GateFrame gate, Scheme scheme) {
        if (gate.gate() == Gate.EXPIRY
                && gate.outcome().orElse(null) instanceof Outcome.Passed(String detail)
                && !detail.isEmpty()) {
            return detail;
        }
        return gate.gate() == Gate.CREDENTIAL
                ? texts.get(Carrying.isCookie(scheme) ? "ui.gate.cookie" : "ui.gate.bearer")
                : texts.get("ui.gate." + gate.gate().name());
    }

    private String note(GateFrame gate) {
        return switch (gate.outcome().orElse(null)) {
            case null -> gate.active() ? "…" : "";
            case Outcome.Passed _ -> texts.words().nanos(gate.nanos());
            case Outcome.Failed(var reason) -> texts.get("ui.reason." + reason.name());
        };
    }

    private String tip(GateFrame gate, Scheme scheme) {
        String question =
                gate.gate() == Gate.CREDENTIAL
                        ? texts.get(
                                Carrying.isCookie(scheme)
                                        ? "ui.gate.tip.cookie"
                                        : "ui.gate.tip.bearer")
                        : texts.get("ui.gate.tip." + gate.gate().name());
        return gate.outcome()
                .map(outcome ->
                        question
                                + "\n"
                                + switch (outcome) {
                                    case Outcome.Passed(String detail) -> "✓ " + detail;
                                    case Outcome.Failed(var reason) -> "✕ " + reason.code();
                                }
                                + " · "
                                + texts.words().nanos(gate.nanos()))
                .orElse(question);
    }
}
