package org.cardorticket.ui.stage;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.cardorticket.film.Badge;
import org.cardorticket.trace.Verdict;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;
import org.cardorticket.wire.ReasonPhrase;

/// The server's answer in large: a sign, the status, and why.
final class VerdictBadge extends Label {

    private static final PseudoClass ALLOWED = PseudoClass.getPseudoClass("allowed");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Texts texts;
    private final Shown<Optional<Badge>> shown = new Shown<>();

    VerdictBadge(Texts texts) {
        this.texts = texts;
        getStyleClass().add("verdict");
        setMinWidth(USE_PREF_SIZE);
    }

    /// Shows the answer, or nothing while there is none.
    void show(Optional<Badge> badge) {
        if (!shown.differs(badge, texts.language())) {
            return;
        }
        setVisible(badge.isPresent());
        badge.ifPresent(this::show);
    }

    private void show(Badge badge) {
        boolean allowed = badge.verdict().allowed();
        pseudoClassStateChanged(ALLOWED, allowed);
        pseudoClassStateChanged(REFUSED, !allowed);
        String status = badge.status() + " " + ReasonPhrase.of(badge.status());
        setText(
                switch (badge.verdict()) {
                    case Verdict.Allowed _ -> "✓ " + status;
                    case Verdict.Refused(var reason) ->
                            "✕ " + status + " · " + texts.get("ui.reason." + reason.name());
                });
    }
}
