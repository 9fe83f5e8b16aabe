package org.cardorticket.ui.inspector;

import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.cardorticket.ledger.Figure;
import org.cardorticket.ledger.Subject;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.Shown;
import org.cardorticket.words.Language;
import org.cardorticket.words.LedgerWords;

/// A figure of the ledger; a click goes to the step that proves it.
final class FigureButton extends Button {

    private final Subject subject;
    private final LongConsumer onProof;
    private final Shown<Figure> shown = new Shown<>();

    FigureButton(Subject subject, Lane lane, LongConsumer onProof) {
        this.subject = subject;
        this.onProof = onProof;
        setId("figure-" + subject.name() + "-" + lane);
        getStyleClass().add("ledger-figure");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
    }

    /// Shows `figure`, and touches nothing while it is the same.
    void show(Figure figure, LedgerWords words, Language language) {
        if (!shown.differs(figure, language)) {
            return;
        }
        setText(words.figure(subject, figure));
        setDisable(figure.proof().newest().isEmpty());
        setTooltip(null);
        setOnAction(null);
        figure.proof()
                .newest()
                .ifPresent(step -> {
                    String bound =
                            figure instanceof Figure.Running running
                                    ? words.bound(running) + "\n"
                                    : "";
                    setTooltip(new Tooltip(bound + words.proof(step)));
                    setOnAction(_ -> onProof.accept(step));
                });
    }
}
