package org.cardorticket.trace;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Writes steps down in one order, whoever takes them, and hands out the trace so far.
///
/// Client and server of one exchange find each other by an unguessable `traceparent` header that is
/// good for one request; a forged or repeated one leads nowhere. Safe for use by many threads.
///
/// Of guests, who may call as often as they like, the trace holds the newest exchanges and counts
/// the others.
public final class Recorder {

    /// How many exchanges of guests that are over a trace holds at least; at most twice as many.
    public static final int GUESTS = 250;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, ExchangeLog> expected = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private final Consumer<Event> reader;
    private final boolean keeps;
    private final Guests guests = new Guests();
    private final Visits visits;
    private final Thinning thinning = new Thinning();
    private volatile Trace trace = Trace.EMPTY;
    private long events;
    private long exchanges;

    /// A recorder that stamps events with the time of `clock`.
    public Recorder(InstantSource clock) {
        this(clock, new SecureRandom());
    }

    /// A recorder whose `traceparent` values come from `random`.
    public Recorder(InstantSource clock, RandomGenerator random) {
        this(clock, random, _ -> {}, true, GUESTS);
    }

    private Recorder(
            InstantSource clock,
            RandomGenerator random,
            Consumer<Event> reader,
            boolean keeps,
            int guests) {
        this.visits = new Visits(guests);
        this.clock = clock;
        this.random = random;
        this.reader = reader;
        this.keeps = keeps;
    }

    /// A recorder that hands every event to `reader`, on the recording thread, and keeps none: for
    /// a server that nobody watches and that may run for months.
    public static Recorder passingOn(InstantSource clock, Consumer<Event> reader) {
        return new Recorder(clock, new SecureRandom(), reader, false, GUESTS);
    }

    /// A recorder that holds `most` to twice as many exchanges of guests, at least one.
    public static Recorder holding(InstantSource clock, int most) {
        return new Recorder(clock, new SecureRandom(), _ -> {}, true, most);
    }

    /// Everything recorded so far, but for old exchanges of guests.
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

    /// Real clients from outside: whether they are let in, and what they are called.
    public Guests guests() {
        return guests;
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

    /// Opens an exchange whose client is not ours.
    public ExchangeLog openGuest(Step.ExchangeOpened opening) {
        ExchangeLog log = newLog("");
        if (keeps) {
            synchronized (lock) {
                visits.opened(log.id());
            }
        }
        log.add(opening);
        return log;
    }

    private void append(ExchangeId exchange, Step step) {
        Event event;
        synchronized (lock) {
            event = new Event(events++, clock.instant(), exchange, step);
            if (keeps) {
                trace = thinned(trace.plus(event), event);
            }
        }
        reader.accept(event);
        listeners.forEach(Runnable::run);
    }

    private Trace thinned(Trace longer, Event newest) {
        Set<ExchangeId> old =
                newest.step() instanceof Step.ExchangeClosed
                        ? visits.closed(newest.exchange())
                        : Set.of();
        if (old.isEmpty()) {
            return longer;
        }
        Thinning.Result result = thinning.leaveOut(longer.events(), old);
        return longer.thinned(result.events(), result.leftOut());
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
