package org.cardorticket.trace;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Writes steps down in one order, whoever takes them, and hands out the trace so far.
///
/// Client and server of one exchange find each other by an unguessable `traceparent` header that is
/// good for one request; a forged or repeated one leads nowhere. Safe for use by many threads.
public final class Recorder {

    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, ExchangeLog> expected = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private final Consumer<Event> reader;
    private final boolean keeps;
    private final Guests guests = new Guests();
    private volatile Trace trace = Trace.EMPTY;
    private long events;
    private long exchanges;

    /// A recorder that stamps events with the time of `clock`.
    public Recorder(InstantSource clock) {
        this(clock, new SecureRandom());
    }

    /// A recorder whose `traceparent` values come from `random`.
    public Recorder(InstantSource clock, RandomGenerator random) {
        this(clock, random, _ -> {}, true);
    }

    private Recorder(
            InstantSource clock, RandomGenerator random, Consumer<Event> reader, boolean keeps) {
        this.clock = clock;
        this.random = random;
        this.reader = reader;
        this.keeps = keeps;
    }

    /// A recorder that hands every event to `reader`, on the recording thread, and keeps none: for
    /// a server that nobody watches and that may run for months.
    public static Recorder passingOn(InstantSource clock, Consumer<Event> reader) {
        return new Recorder(clock, new SecureRandom(), reader, false);
    }

    /// Everything recorded so far.
    public Trace trace() {
        return trace;
    }

    /// Has `listener` called, on the recording thread, after every event.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Writes down something that belongs to no exchange.
    public void add(Step step) {
        append(ExchangeId.NONE, step);
    }

    /// Opens an exchange that the server will be able to {@link #claim}.
    public ExchangeLog open(Step.ExchangeOpened opening) {
        String traceparent = newTraceparent();
        ExchangeLog log = newLog(traceparent);
        expected.put(traceparent, log);
        log.add(opening);
        return log;
    }

    /// The log of the exchange whose client sent `traceparent`, once; empty for any other value.
    public Optional<ExchangeLog> claim(String traceparent) {
        return Optional.ofNullable(expected.remove(traceparent));
    }

    /// Gives up waiting for the server to claim `log`: the exchange is over.
    public void close(ExchangeLog log) {
        expected.remove(log.traceparent());
        log.add(new Step.ExchangeClosed());
    }

    /// Opens an exchange of ours that nobody is to see: what happens in the store is written down,
    /// and nothing else. {@link #forget} closes it.
    public ExchangeLog openUnseen() {
        String traceparent = newTraceparent();
        ExchangeLog log =
                new ExchangeLog(
                        ExchangeId.NONE,
                        traceparent,
                        step -> {
                            if (step instanceof Step.OfStore) {
                                add(step);
                            }
                        });
        expected.put(traceparent, log);
        return log;
    }

    /// Gives up waiting for the server to claim `log`, and writes nothing down.
    public void forget(ExchangeLog log) {
        expected.remove(log.traceparent());
    }

    /// Real clients from outside.
    public Guests guests() {
        return guests;
    }

    /// Opens an exchange whose client is not ours. Whoever keeps no trace sees them all.
    public ExchangeLog openGuest(Step.ExchangeOpened opening) {
        if (keeps && !guests.see()) {
            return new ExchangeLog(ExchangeId.NONE, "", this::addChange);
        }
        ExchangeLog log = newLog("");
        log.add(opening);
        return log;
    }

    private void addChange(Step step) {
        if (step instanceof Step.RowWritten || step instanceof Step.RowRemoved) {
            add(step);
        }
    }

    private void append(ExchangeId exchange, Step step) {
        Event event;
        synchronized (lock) {
            event = new Event(events++, clock.instant(), exchange, step);
            if (keeps) {
                trace = trace.plus(event);
            }
        }
        reader.accept(event);
        listeners.forEach(Runnable::run);
    }

    private ExchangeLog newLog(String traceparent) {
        synchronized (lock) {
            ExchangeId id = new ExchangeId(++exchanges);
            return new ExchangeLog(id, traceparent, step -> append(id, step));
        }
    }

    private String newTraceparent() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        HexFormat hex = HexFormat.of();
        return "00-%s-%s-01".formatted(hex.formatHex(bytes, 0, 16), hex.formatHex(bytes, 16, 24));
    }
}
