package org.cardorticket.server;

import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cardorticket.auth.Auth;
import org.cardorticket.auth.AuthControl;
import org.cardorticket.auth.Dependents;
import org.cardorticket.auth.Lasting;
import org.cardorticket.auth.StoreLine;
import org.cardorticket.auth.StoreSource;
import org.cardorticket.auth.StoreUnavailableException;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;

/// The real server: every scheme at once, on loopback, one virtual thread a request.
public final class AuthServer implements Backend {

    /// An order that does not depend on random keys, so that a replay equals the first run.
    static final Comparator<Row> UNTOLD =
            Comparator.comparing((Row row) -> row.table().toString())
                    .thenComparing(Row::user)
                    .thenComparing(Row::expiresAt)
                    .thenComparing(row -> row.value().length())
                    .thenComparing(Row::value);

    private final LessonClock clock;
    private final Recorder recorder;
    private final StoreLine store;
    private final Lasting lasting;
    private final AuthControl control;
    private final Seat seat;
    private final int port;
    private volatile Auth auth;
    private volatile Listener listener;
    private Optional<KeptPort> kept = Optional.empty();

    private AuthServer(
            int port,
            LessonClock clock,
            Recorder recorder,
            StoreSource store,
            Lasting lasting,
            Seat seat)
            throws IOException {
        this.clock = clock;
        this.recorder = recorder;
        this.store = new StoreLine(store);
        this.lasting = lasting;
        this.seat = seat;
        this.control = new AuthControl(lasting, recorder);
        this.auth = new Auth(lasting, clock, this.store.atStart());
        this.listener = Listener.start(port, auth, recorder, seat);
        this.port = listener.port();
    }

    /// Starts a server that lives on `clock`, writes what it does to `recorder`, and keeps its rows
    /// where `settings` says.
    ///
    /// @throws IOException when the port is taken
    public static AuthServer start(ServerSettings settings, LessonClock clock, Recorder recorder)
            throws IOException {
        StoreSource store = StoreSource.of(settings.store(), clock);
        try {
            return start(settings, clock, recorder, store);
        } catch (IOException e) {
            store.close();
            throw e;
        }
    }

    /// The same with the store that `store` hands over at every start, and that is closed with the
    /// server.
    ///
    /// @throws IOException when the port is taken
    public static AuthServer start(
            ServerSettings settings, LessonClock clock, Recorder recorder, StoreSource store)
            throws IOException {
        Lasting lasting = Lasting.create(settings.auth(), settings.accounts(), settings.random());
        return new AuthServer(settings.port(), clock, recorder, store, lasting, Seat.ALONE);
    }

    /// One of several servers: at any free port, with what it shares with the others.
    static AuthServer node(
            LessonClock clock, Recorder recorder, StoreSource store, Lasting lasting, Seat seat)
            throws IOException {
        return new AuthServer(0, clock, recorder, store, lasting, seat);
    }

    @Override
    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public List<Row> rows(Scheme scheme) {
        return auth.room().rows(scheme);
    }

    @Override
    public AuthControl control() {
        return control;
    }

    /// Stops and starts again on the same port, as after a crash: users, passwords, keys, settings
    /// and the audit log are still there, whatever was in memory is not. Must not be called while
    /// {@link #close()} is.
    ///
    /// @throws IOException when somebody else has taken the port in between; the server is closed
    ///   then
    @Override
    public synchronized void restart() throws IOException {
        goDown();
        comeUp();
    }

    /// Stops as in a crash; {@link #comeUp} starts it again.
    synchronized void goDown() {
        listener.close();
        kept = KeptPort.of(port);
        seat.node().ifPresent(node -> recorder.add(new Step.NodeTurned(node, false)));
    }

    /// Starts again after {@link #goDown}, with whatever has lasted.
    ///
    /// @throws IOException when somebody else has taken the port in between
    synchronized void comeUp() throws IOException {
        Optional<Set<Row>> before = allRows();
        auth = new Auth(lasting, clock, store.atStart());
        Optional<Set<Row>> after = allRows();
        if (before.isPresent() && after.isPresent()) {
            before.get().stream()
                    .filter(row -> !after.get().contains(row))
                    .sorted(UNTOLD)
                    .forEach(this::forgotten);
        }
        recorder.add(
                seat.node().isPresent()
                        ? new Step.NodeTurned(seat.node().getAsInt(), true)
                        : new Step.ServerRestarted());
        kept.ifPresent(KeptPort::close);
        listener = Listener.start(port, auth, recorder, seat);
    }

    /// A row has gone with the memory it was in, and with it whatever is looked up there.
    private void forgotten(Row row) {
        recorder.add(new Step.RowRemoved(row.table(), row.key(), 0));
        Dependents.of(row).forEach(id -> recorder.add(new Step.Ended(id, Ending.FORGOTTEN)));
    }

    /// Stops at once; requests under way are cut off.
    @Override
    public synchronized void close() {
        listener.close();
        kept.ifPresent(KeptPort::close);
        store.close();
    }

    /// Takes all rows away that live in the store, whoever has left them there. A store that does
    /// not answer has to be left as it is.
    @Override
    public void forgetRows() {
        auth.room().clear();
    }

    @Override
    public void turnStore(boolean up) {
        store.turn(up);
        recorder.add(new Step.StoreTurned(up));
    }

    @Override
    public void turnNode(int node, boolean up) {}

    @Override
    public void arrange(NodesPlan plan) {}

    /// Nobody knows while the store is away: a server starts all the same.
    private Optional<Set<Row>> allRows() {
        try {
            return Optional.of(
                    Stream.of(Scheme.values())
                            .flatMap(scheme -> rows(scheme).stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        } catch (StoreUnavailableException _) {
            return Optional.empty();
        }
    }
}
