package org.cardorticket.lesson;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.cardorticket.trace.Wallet;

/// What a trace proves about one step: what happened in it, and how the world stood at its end.
public final class Evidence {

    private final List<Event> whole;
    private final List<Exchange> exchanges;

    /// The evidence in `trace` about the step that began with event number `from`.
    public Evidence(Trace trace, long from) {
        this.whole = trace.events();
        this.exchanges = Exchange.of(Trace.of(trace.from(from)));
    }

    /// Everything that happened up to the end of the step.
    List<Event> whole() {
        return whole;
    }

    /// What `who` asked for in the step.
    List<Exchange> exchanges(Subject who) {
        return exchanges.stream().filter(each -> plays(each.actor(), who)).toList();
    }

    /// What `who` asked for last in the step, if that was answered.
    Optional<Exchange> last(Subject who) {
        return exchanges(who).stream()
                .filter(each -> each.verdict().isPresent())
                .reduce((_, later) -> later);
    }

    /// The rows that live at the end of the step under the scheme of `lane`.
    List<Row> rows(Lane lane) {
        Instant now = whole.isEmpty() ? LessonTime.CURTAIN : whole.getLast().at();
        return place(lane).map(set -> Rows.after(whole).live(set.scheme(), now)).orElse(List.of());
    }

    /// Those of them that belong to the lane's user.
    List<Row> ownRows(Lane lane) {
        String user = place(lane).map(set -> set.actor().user()).orElse("");
        return rows(lane).stream().filter(row -> row.user().equals(user)).toList();
    }

    /// The gates that stood in the way of a request in `lane` during the step.
    Set<Gate> gates(Lane lane) {
        return exchanges.stream()
                .filter(each -> each.actor().lane().equals(Optional.of(lane)))
                .flatMap(each -> each.steps(Step.GatesAhead.class).stream())
                .flatMap(ahead -> ahead.gates().stream())
                .collect(Collectors.toSet());
    }

    /// What `who` sees at the end of the step.
    Optional<Page> page(Subject who) {
        return steps(Step.PageShown.class).stream()
                .filter(shown -> plays(shown.actor(), who))
                .map(Step.PageShown::page)
                .reduce((_, later) -> later);
    }

    /// What `who` keeps at the end of the step.
    Wallet wallet(Subject who) {
        return steps(Step.WalletChanged.class).stream()
                .filter(changed -> plays(changed.actor(), who))
                .map(Step.WalletChanged::wallet)
                .reduce((_, later) -> later)
                .orElse(Wallet.EMPTY);
    }

    private boolean plays(Actor actor, Subject who) {
        if (!actor.lane().equals(Optional.of(who.lane()))) {
            return false;
        }
        return switch (who.part()) {
            case USER -> actor.kind() == Actor.Kind.USER && atHome(actor, who.lane());
            case SECOND -> actor.kind() == Actor.Kind.USER && !atHome(actor, who.lane());
            case THIEF -> actor.kind() == Actor.Kind.THIEF;
            case OTHER_SITE -> actor.kind() == Actor.Kind.OTHER_SITE;
        };
    }

    private boolean atHome(Actor actor, Lane lane) {
        return place(lane).filter(set -> set.actor().device().equals(actor.device())).isPresent();
    }

    private Optional<Step.LaneSet> place(Lane lane) {
        return steps(Step.LaneSet.class).stream()
                .filter(set -> set.lane() == lane)
                .reduce((_, later) -> later);
    }

    private <S extends Step> List<S> steps(Class<S> type) {
        return whole.stream().map(Event::step).filter(type::isInstance).map(type::cast).toList();
    }
}
