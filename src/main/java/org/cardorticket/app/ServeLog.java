package org.cardorticket.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Step;
import org.cardorticket.words.Narrator;
import org.cardorticket.words.Words;

/// Writes exchanges down as lines, each in one piece when it is over, and forgets them.
final class ServeLog implements Consumer<Event> {

    private final Narrator narrator;
    private final CredentialLines credentials;
    private final PrintWriter out;
    private final Map<ExchangeId, List<Event>> underWay = new ConcurrentHashMap<>();

    /// A log in the language of `words` on `out`; credentials in full if it is `open`.
    ServeLog(Words words, boolean open, PrintWriter out) {
        this.narrator = new Narrator(words);
        this.credentials = new CredentialLines(open);
        this.out = out;
    }

    /// Takes one event down; called by many threads, but for one exchange by one at a time.
    @Override
    public void accept(Event event) {
        if (!event.exchange().isPresent()) {
            write(narrator.tell(List.of(event)));
            return;
        }
        List<Event> events = underWay.computeIfAbsent(event.exchange(), _ -> new ArrayList<>());
        events.add(event);
        if (event.step() instanceof Step.ExchangeClosed) {
            underWay.remove(event.exchange());
            tell(events);
        }
    }

    private void tell(List<Event> events) {
        List<String> lines = new ArrayList<>(narrator.tell(events));
        if (!lines.isEmpty()) {
            lines.addAll(1, credentials.sent(events));
            lines.addAll(credentials.handedOut(events));
            write(lines);
        }
    }

    private void write(List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(String.join(System.lineSeparator(), lines));
            out.flush();
        }
    }
}
