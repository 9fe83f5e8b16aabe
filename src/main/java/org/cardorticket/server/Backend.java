package org.cardorticket.server;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.cardorticket.auth.AuthControl;
import org.cardorticket.auth.StoreUnavailableException;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;

/// What answers in a world: one server, or several behind a balancer.
public sealed interface Backend extends AutoCloseable permits AuthServer, Nodes {

    /// Starts one server of `settings`, or the several of `plan`.
    ///
    /// @throws IOException when a port is taken
    static Backend start(
            ServerSettings settings, Optional<NodesPlan> plan, LessonClock clock, Recorder recorder)
            throws IOException {
        return plan.isPresent()
                ? Nodes.start(plan.get(), settings, clock, recorder)
                : AuthServer.start(settings, clock, recorder);
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    URI base();

    /// The rows that are really held for `scheme` now, wherever; looking does not count as a
    /// look-up.
    ///
    /// @throws StoreUnavailableException while the store does not answer
    List<Row> rows(Scheme scheme);

    /// What can be done to it, not over HTTP.
    AuthControl control();

    /// Stops and starts again, as after a crash.
    ///
    /// @throws IOException when somebody else has taken the port in between
    void restart() throws IOException;

    /// Takes all rows away, whoever has left them there.
    ///
    /// @throws StoreUnavailableException while the store does not answer
    void forgetRows();

    /// Cuts the line to the store, or joins it again; what lies there stays. Servers that keep
    /// their rows each for itself have no such line.
    void turnStore(boolean up);

    /// Stops server `node` (from 1) as in a crash, or starts it again; nothing happens where there
    /// is no such server, or where it is so already.
    ///
    /// @throws IOException when somebody else has taken its port in between
    void turnNode(int node, boolean up) throws IOException;

    /// Sets the servers up anew by `plan`: the users, the settings and the keys of the first stay,
    /// whatever they remember is gone. Nothing happens where there is only one server.
    ///
    /// @throws IOException when a server cannot listen
    void arrange(NodesPlan plan) throws IOException;

    @Override
    void close();
}
