package org.cardorticket.server;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.auth.EmbeddedStore;
import org.cardorticket.auth.Lasting;
import org.cardorticket.auth.RowStore;
import org.cardorticket.auth.StoreSource;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;

/// Several real servers behind a real balancer: what they share, and what they do not, decides who
/// is known where.
public final class Nodes implements AutoCloseable {

    private final StoreSource shared;
    private final Balancer balancer;
    private final List<AuthServer> servers = new ArrayList<>();

    private Nodes(StoreSource shared, Balancer balancer) {
        this.shared = shared;
        this.balancer = balancer;
    }

    /// Starts the balancer at the port of `settings`, and the servers of `plan` behind it.
    ///
    /// @throws IOException when a port is taken
    public static Nodes start(
            NodesPlan plan, ServerSettings settings, LessonClock clock, Recorder recorder)
            throws IOException {
        Balancer balancer = Balancer.start(settings.port(), plan.routing());
        Nodes nodes = new Nodes(StoreSource.of(settings.store(), clock), balancer);
        try {
            nodes.fill(plan, settings, clock, recorder);
            return nodes;
        } catch (IOException e) {
            nodes.close();
            throw e;
        }
    }

    private void fill(NodesPlan plan, ServerSettings settings, LessonClock clock, Recorder recorder)
            throws IOException {
        Lasting first = Lasting.create(settings.auth(), settings.accounts(), settings.random());
        RowStore one = shared.atStart();
        StoreSource source = plan.sharedStore() ? () -> one : () -> new EmbeddedStore(clock);
        for (int node = 1; node <= plan.count(); node++) {
            Lasting own = node == 1 || plan.sharedKeys() ? first : first.withKeysOfItsOwn();
            Seat seat = Seat.behind(balancer.port(), node);
            AuthServer server = AuthServer.node(clock, recorder, source, own, seat);
            servers.add(server);
            balancer.add(server.base().getPort());
        }
    }

    /// Where the balancer listens: `http://127.0.0.1:PORT`.
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

    /// Stops server `node` as in a crash: what was only in its memory is gone.
    public void stop(int node) {
        server(node).goDown();
    }

    /// Starts server `node` again.
    ///
    /// @throws IOException when somebody else has taken its port in between
    public void start(int node) throws IOException {
        server(node).comeUp();
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
