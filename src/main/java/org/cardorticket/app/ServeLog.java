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
///
/// A thread of its own writes, so that nobody has to wait for a terminal that stands still. Of more
/// exchanges than can be written the newest are, and the others counted.
final class ServeLog implements Consumer<Event>, AutoCloseable {

    /// How many exchanges may wait to be written.
    static final int WAITING = 500;

    private final Narrator narrator;
    private final Words words;
    private final CredentialLines credentials;
    private final PrintWriter out;
    private final Map<ExchangeId, List<Event>> underWay = new ConcurrentHashMap<>();
    private final Newest<List<Event>> waiting = new Newest<>(WAITING);
    private final Thread writer;

    /// A log in the language of `words` on `out`; credentials in full if it is `open`.
    ServeLog(Words words, boolean open, PrintWriter out) {
        this.narrator = new Narrator(words);
        this.words = words;
        this.credentials = new CredentialLines(open);
        this.out = out;
        this.writer = Thread.ofPlatform().daemon().name("log").start(this::writeAll);
    }

    /// Takes one event down; called by many threads, but for one exchange by one at a time.
    @Override
    public void accept(Event event) {
        if (!event.exchange().isPresent()) {
            waiting.add(List.of(event));
            return;
        }
        List<Event> events = underWay.computeIfAbsent(event.exchange(), _ -> new ArrayList<>());
        events.add(event);
        if (event.step() instanceof Step.ExchangeClosed) {
            underWay.remove(event.exchange());
            waiting.add(events);
        }
    }

    /// Writes what still waits, as far as somebody reads it within a second.
    @Override
    public void close() {
        waiting.close();
        try {
            writer.join(1_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAll() {
        try {
            for (var next = waiting.take(); next.isPresent(); next = waiting.take()) {
                long lost = next.get().lost();
                if (lost > 0) {
                    write(List.of(words.text("serve.leftout", lost)));
                }
                tell(next.get().item());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(List<Event> events) {
        List<String> lines = new ArrayList<>(narrator.tell(events));
        if (!lines.isEmpty() && events.getFirst().exchange().isPresent()) {
            lines.addAll(1, credentials.sent(events));
            lines.addAll(credentials.handedOut(events));
        }
        write(lines);
    }

    private void write(List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(String.join(System.lineSeparator(), lines));
            out.flush();
        }
    }
}
