package org.cardorticket.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.cardorticket.film.GateFrame;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Step;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// The steps of the exchange as far as they have been shown, with their measured times.
final class StepsInspector implements Inspector {

    private record Steps(List<GateFrame> gates, Optional<Step.Answered> answered) {}

    private final Texts texts;
    private final VBox body = new VBox();
    private final ScrollPane scroll = Rows.scrolling(body);
    private final Shown<Steps> shown = new Shown<>();

    StepsInspector(Texts texts) {
        this.texts = texts;
        body.getStyleClass().add("inspect-body");
    }

    @Override
    public String id() {
        return "steps";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Sight sight) {
        Optional<Step.Answered> answered =
                sight.lane().badge().isPresent()
                        ? sight.exchange()
                                .flatMap(each ->
                                        each.steps(Step.Answered.class).stream().findFirst())
                        : Optional.empty();
        Steps steps = new Steps(sight.lane().gates(), answered);
        if (!shown.differs(steps, texts.language())) {
            return;
        }
        body.getChildren().clear();
        if (steps.gates().isEmpty()) {
            body.getChildren().add(Rows.sentence(texts.get("ui.inspect.http.none")));
        }
        for (GateFrame gate : steps.gates()) {
            body.getChildren().add(row(gate, sight));
        }
        answered.ifPresent(step ->
                body.getChildren()
                        .add(
                                Rows.row(
                                        texts.get("ui.inspect.total"),
                                        texts.words().nanos(step.nanos()),
                                        texts.get("ui.inspect.total.what"))));
    }

    private VBox row(GateFrame gate, Sight sight) {
        String name =
                switch (gate.gate()) {
                    case CREDENTIAL -> sight.lane().scheme().inCookie() ? "cookie" : "bearer";
                    default -> gate.gate().name();
                };
        String said =
                switch (gate.outcome().orElse(null)) {
                    case null -> "…";
                    case Outcome.Passed(String detail) ->
                            "✓ " + detail + "  " + texts.words().nanos(gate.nanos());
                    case Outcome.Failed(var reason) ->
                            "✕ "
                                    + texts.get("ui.reason." + reason.name())
                                    + "  "
                                    + texts.words().nanos(gate.nanos());
                };
        return Rows.row(texts.get("ui.gate." + name), said, texts.get("ui.gate.tip." + name));
    }
}
