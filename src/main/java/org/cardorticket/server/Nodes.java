package org.cardorticket.server;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cardorticket.auth.AuthControl;
import org.cardorticket.auth.EmbeddedStore;
import org.cardorticket.auth.Lasting;
import org.cardorticket.auth.RowStore;
import org.cardorticket.auth.StoreLine;
import org.cardorticket.auth.StoreSource;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;

/// Several real servers behind a real balancer: what they share, and what they do not, decides who
/// is known where.
public final class Nodes implements Backend {

    private final LessonClock clock;
    private final Recorder recorder;
    private final StoreLine shared;
    private final RowStore sharedRows;
    private final Lasting first;
    private final Balancer balancer;
    private final List<AuthServer> servers = new ArrayList<>();
    private final Set<Integer> down = new HashSet<>();
    private NodesPlan plan;

    private Nodes(
            NodesPlan plan,
            ServerSettings settings,
            LessonClock clock,
            Recorder recorder,
            Balancer balancer) {
        this.plan = plan;
        this.clock = clock;
        this.recorder = recorder;
        this.shared = new StoreLine(StoreSource.of(settings.store(), clock));
        this.sharedRows = shared.atStart();
        this.first = Lasting.create(settings.auth(), settings.accounts(), settings.random());
        this.balancer = balancer;
    }

    /// Starts the balancer at the port of `settings`, and the servers of `plan` behind it.
    ///
    /// @throws IOException when a port is taken
    public static Nodes start(
            NodesPlan plan, ServerSettings settings, LessonClock clock, Recorder recorder)
            throws IOException {
        Balancer balancer = Balancer.start(settings.port());
        Nodes nodes = new Nodes(plan, settings, clock, recorder, balancer);
        try {
            nodes.fill();
            return nodes;
        } catch (IOException e) {
            nodes.close();
            throw e;
        }
    }

    private void fill() throws IOException {
        StoreSource source = plan.sharedStore() ? () -> sharedRows : () -> new EmbeddedStore(clock);
        List<Integer> ports = new ArrayList<>();
        for (int node = 1; node <= plan.count(); node++) {
            Lasting own = node == 1 || plan.sharedKeys() ? first : first.withKeysOfItsOwn();
            Seat seat = Seat.behind(balancer.port(), node);
            AuthServer server = AuthServer.node(clock, recorder, source, own, seat);
            servers.add(server);
            ports.add(server.base().getPort());
        }
        boolean sticky = plan.routing() == NodesPlan.Routing.STICKY;
        balancer.stand(ports, plan.routing());
        recorder.add(new Step.NodesSet(plan.count(), sticky, plan.sharedStore()));
    }

    @Override
    public URI base() {
        return URI.create("http://127.0.0.1:" + balancer.port());
    }

    /// How many servers there are, up or down.
    public int count() {
        return servers.size();
    }

    /// The rows that server `node` (from 1) sees for `scheme`.
    public List<Row> rows(int node, Scheme scheme) {
        return server(node).rows(scheme);
    }

    @Override
    public List<Row> rows(Scheme scheme) {
        return servers.stream().flatMap(server -> server.rows(scheme).stream()).distinct().toList();
    }

    @Override
    public AuthControl control() {
        return servers.getFirst().control();
    }

    /// Stops server `node` as in a crash: what was only in its memory is gone.
    public void stop(int node) {
        if (down.add(node)) {
            server(node).goDown();
        }
    }

    /// Starts server `node` again.
    ///
    /// @throws IOException when somebody else has taken its port in between
    public void start(int node) throws IOException {
        if (down.remove(node)) {
            server(node).comeUp();
        }
    }

    @Override
    public void turnNode(int node, boolean up) throws IOException {
        if (node > servers.size()) {
            return;
        }
        if (up) {
            start(node);
        } else {
            stop(node);
        }
    }

    @Override
    public void turnStore(boolean up) {
        if (plan.sharedStore()) {
            shared.turn(up);
            recorder.add(new Step.StoreTurned(up));
        }
    }

    @Override
    public void restart() throws IOException {
        for (int node = 1; node <= servers.size(); node++) {
            stop(node);
            start(node);
        }
    }

    @Override
    public void arrange(NodesPlan next) throws IOException {
        shared.turn(true);
        for (Scheme scheme : Scheme.values()) {
            rows(scheme).stream()
                    .sorted(AuthServer.UNTOLD)
                    .forEach(row -> recorder.add(new Step.RowRemoved(row.table(), row.key(), 0)));
        }
        forgetRows();
        servers.forEach(AuthServer::close);
        servers.clear();
        down.clear();
        plan = next;
        fill();
    }

    @Override
    public void forgetRows() {
        servers.forEach(AuthServer::forgetRows);
    }

    /// Stops all of them.
    @Override
    public void close() {
        balancer.close();
        servers.forEach(AuthServer::close);
        shared.close();
    }

    private AuthServer server(int node) {
        return servers.get(node - 1);
    }
}
