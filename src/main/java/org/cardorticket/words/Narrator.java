package org.cardorticket.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.ReasonPhrase;

/// Tells a trace as lines of text: every exchange with its gates, what the store did, and time
/// passing.
public final class Narrator {

    private static final String INDENT = " ".repeat(13);

    private final Words words;

    /// A narrator in the language of `words`.
    public Narrator(Words words) {
        this.words = words;
    }

    /// The lines for `events`, which hold whole exchanges; what an administrator did backstage is
    /// left out.
    public List<String> tell(List<Event> events) {
        List<String> lines = new ArrayList<>();
        boolean backstage = false;
        List<Exchange> exchanges = Exchange.of(Trace.of(events));
        for (Event event : events) {
            switch (event.step()) {
                case Step.SceneOpened(_, boolean unseen) -> backstage = unseen;
                case Step.TimePassed(var from, var to) ->
                        lines.add(
                                words.text(
                                        "text.passed",
                                        LessonTime.clock(to),
                                        words.duration(Duration.between(from, to))));
                case Step.ExchangeOpened _ -> {
                    if (!backstage) {
                        exchanges.stream()
                                .filter(each -> each.id().equals(event.exchange()))
                                .forEach(each -> tell(each, event, lines));
                    }
                }
                case Step.OfWorld step -> tell(step, lines);
                default -> {}
            }
        }
        return lines;
    }

    private void tell(Step.OfWorld step, List<String> lines) {
        switch (step) {
            case Step.DefenceTurned(var defence, boolean on) ->
                    lines.add(
                            words.text(
                                    on ? "text.defence.on" : "text.defence.off",
                                    words.text("ui.defence." + defence.name())));
            case Step.SettingChanged(var setting, Duration value) ->
                    lines.add(
                            words.text(
                                    "text.setting",
                                    words.text("ui.setting." + setting.name()),
                                    words.duration(value)));
            case Step.HabitChosen(var lane, var habit) ->
                    lines.add(
                            words.text(
                                    "text.habit",
                                    lane.name(),
                                    words.text("ui.habit." + habit.name())));
            case Step.KeysChanged(String signing, var accepted) ->
                    lines.add(words.text("text.keys", signing, accepted.size()));
            case Step.NodeTurned(int node, boolean up) ->
                    lines.add(words.text(up ? "serve.node.up" : "serve.node.down", node));
            case Step.NodesSet(int count, boolean sticky, boolean shared) ->
                    lines.add(
                            words.text(
                                    "text.nodes",
                                    count,
                                    words.text(sticky ? "text.nodes.sticky" : "text.nodes.turns"),
                                    words.text(shared ? "text.nodes.shared" : "text.nodes.own")));
            case Step.StoreTurned(boolean up) ->
                    lines.add(words.text(up ? "text.store.up" : "text.store.down"));
            case Step.CrowdMoved(var lane, _, var crowd) -> {
                if (crowd.settled()) {
                    lines.add(
                            words.text(
                                    "text.crowd",
                                    lane.name(),
                                    crowd.people(),
                                    crowd.in(),
                                    crowd.refused(),
                                    crowd.requests()));
                }
            }
            case Step.ServerRestarted() -> lines.add(words.text("text.restarted"));
            case Step.LaneSet _, Step.SceneOpened _, Step.SceneClosed _, Step.TimePassed _ -> {}
        }
    }

    private void tell(Exchange exchange, Event opening, List<String> lines) {
        Actor actor = exchange.actor();
        lines.add(
                "%-8s  %s  %s  %s %s"
                        .formatted(
                                LessonTime.clock(opening.at()),
                                actor.lane().map(Enum::name).orElse("-"),
                                actor.label(),
                                exchange.opening().method(),
                                exchange.opening().path()));
        for (Event event : exchange.events()) {
            tell(event.step(), exchange.scheme(), lines);
        }
    }

    private void tell(Step step, Scheme scheme, List<String> lines) {
        switch (step) {
            case Step.Checked checked ->
                    lines.add(INDENT + gate(checked, scheme) + "  " + words.nanos(checked.nanos()));
            case Step.ServedBy(int node) ->
                    lines.add(INDENT + "  " + words.text("serve.node", node));
            case Step.RowRemoved(_, String key, _) ->
                    lines.add(INDENT + "  " + words.text("text.removed", shortened(key)));
            case Step.AccessWithdrawn withdrawn when !scheme.looksUp() ->
                    lines.add(
                            INDENT
                                    + "  "
                                    + words.text(
                                            scheme.refreshes() ? "text.family" : "text.nothing",
                                            withdrawn.user()));
            case Step.Answered(var response, Verdict verdict, long nanos) ->
                    lines.add(
                            INDENT
                                    + (verdict.allowed() ? "→ ✓ " : "→ ✕ ")
                                    + response.status()
                                    + " "
                                    + ReasonPhrase.of(response.status())
                                    + "  "
                                    + words.nanos(nanos));
            default -> {}
        }
    }

    /// What a gate of `scheme` said: `✓ Signature HS256`, `✕ Look-up no record`.
    public String gate(Step.Checked checked, Scheme scheme) {
        String name = gate(checked.gate(), scheme);
        return switch (checked.outcome()) {
            case Outcome.Passed(String detail) -> "✓ " + name + "  " + detail;
            case Outcome.Failed(var reason) -> "✕ " + name + "  " + reason(reason);
        };
    }

    private String gate(Gate gate, Scheme scheme) {
        return gate == Gate.CREDENTIAL
                ? words.text(scheme.inCookie() ? "ui.gate.cookie" : "ui.gate.bearer")
                : words.text("ui.gate." + gate.name());
    }

    private String reason(Reason reason) {
        return words.text("ui.reason." + reason.name());
    }

    private static String shortened(String key) {
        return Credential.shortId(key);
    }
}
