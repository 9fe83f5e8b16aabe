package org.cardorticket.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cardorticket.film.Sheet.Origin;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Message;
import org.cardorticket.wire.Response;

/// Lays one exchange out in film time: out over the wire, gate by gate, and back.
final class ExchangeLayout {

    private final Origin origin;
    private final Optional<Lane> seenIn;
    private final Tempo tempo;
    private final Sheet sheet;
    private final List<Event> waiting = new ArrayList<>();
    private double now;
    private int gate;
    private int node;

    /// An exchange that begins at film second `from`; one that is seen nowhere takes no time.
    ExchangeLayout(Origin origin, Optional<Lane> seenIn, Tempo tempo, double from, Sheet sheet) {
        this.origin = origin;
        this.seenIn = seenIn;
        this.tempo = tempo;
        this.now = from;
        this.sheet = sheet;
    }

    /// The film second at which it is over.
    double end() {
        return now;
    }

    /// Lays out `events`, the whole exchange.
    void lay(List<Event> events) {
        boolean ours = has(events, Step.RequestSent.class);
        boolean answered = has(events, Step.Answered.class);
        begin(events.getFirst(), ahead(events));
        for (Event event : events) {
            switch (event.step()) {
                case Step.RequestSent(var request) -> fly(request, true);
                case Step.RequestArrived(var request) when !ours -> fly(request, true);
                case Step.ServedBy(int by) -> {
                    node = by;
                    cue(lane -> new Cue.Served(lane, by));
                }
                case Step.Checked checked -> ask(checked);
                case Step.Answered(var response, var verdict, _) -> {
                    release();
                    sheet.appears(now, event, Optional.of(origin));
                    answer(response, Optional.of(verdict));
                }
                case Step.ResponseReceived(var response) when !answered ->
                        answer(response, Optional.empty());
                case Step.OfStore _, Step.OfCredential _ -> waiting.add(event);
                case Step.PageShown _, Step.WalletChanged _ -> happened(event);
                default -> {}
            }
        }
        release();
        pass(tempo.hold());
    }

    private void begin(Event opening, List<Gate> ahead) {
        cue(lane ->
                new Cue.ExchangeBegins(lane, opening.exchange(), origin.opening().actor(), ahead));
        pass(tempo.opening());
    }

    private void fly(Message message, boolean allowed) {
        double until = Grid.on(now + tempo.flight());
        cue(lane -> new Cue.FlightBegins(lane, origin.opening().actor(), message, allowed, until));
        pass(tempo.flight());
        cue(Cue.FlightEnds::new);
    }

    private void ask(Step.Checked checked) {
        int index = gate++;
        cue(lane -> new Cue.GateAsked(lane, index, checked.gate()));
        pass(tempo.gate());
        cue(lane -> new Cue.GateAnswered(lane, index, checked));
        release();
    }

    /// Sends the response back; without a verdict, one that the server gave before it looked.
    private void answer(Response response, Optional<Verdict> verdict) {
        verdict.ifPresent(
                given -> cue(lane -> new Cue.Answered(lane, new Badge(response.status(), given))));
        fly(response, verdict.map(Verdict::allowed).orElse(response.successful()));
    }

    /// Shows what has happened since the last beat.
    private void release() {
        waiting.forEach(this::happened);
        waiting.clear();
    }

    private void happened(Event event) {
        sheet.happened(now, event, seenIn.isPresent(), node, Optional.of(origin));
    }

    private void cue(Function<Lane, Cue.Change> change) {
        seenIn.ifPresent(lane -> sheet.cue(now, change.apply(lane)));
    }

    private void pass(double seconds) {
        if (seenIn.isPresent()) {
            now = Grid.on(now + seconds);
        }
    }

    private static List<Gate> ahead(List<Event> events) {
        for (Event event : events) {
            if (event.step() instanceof Step.GatesAhead(var gates)) {
                return gates;
            }
        }
        return List.of();
    }

    private static boolean has(List<Event> events, Class<? extends Step> type) {
        return events.stream().anyMatch(event -> type.isInstance(event.step()));
    }
}
