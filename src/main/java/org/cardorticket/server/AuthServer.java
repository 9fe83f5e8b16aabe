package org.cardorticket.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cardorticket.auth.Auth;
import org.cardorticket.auth.EmbeddedStore;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;

/// The real server: every scheme at once, on loopback, one virtual thread a request.
public final class AuthServer implements AutoCloseable {

    private final HttpServer http;
    private final ExecutorService threads;
    private final Recorder recorder;
    private final Auth auth;
    private final Application application;

    private AuthServer(HttpServer http, Recorder recorder, Auth auth) {
        this.http = http;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.recorder = recorder;
        this.auth = auth;
        int port = http.getAddress().getPort();
        this.application = new Application(auth, Set.of("127.0.0.1:" + port, "localhost:" + port));
    }

    /// Starts a server that lives on `clock` and writes what it does to `recorder`.
    ///
    /// @throws IOException when the port is taken
    public static AuthServer start(ServerSettings settings, LessonClock clock, Recorder recorder)
            throws IOException {
        Limits.apply();
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer http = HttpServer.create(new InetSocketAddress(loopback, settings.port()), 0);
        Auth auth =
                new Auth(
                        settings.auth(),
                        settings.accounts(),
                        settings.random(),
                        clock,
                        new EmbeddedStore(clock));
        AuthServer server = new AuthServer(http, recorder, auth);
        http.setExecutor(server.threads);
        http.createContext("/", server::handle);
        http.start();
        return server;
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    public URI base() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /// The rows that the store really holds for `scheme` now; looking does not count as a look-up.
    public List<Row> rows(Scheme scheme) {
        return auth.scheme(scheme).map(found -> found.rows()).orElse(List.of());
    }

    /// Stops at once; requests under way are cut off.
    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Stopwatch watch = Stopwatch.start();
            Inbound inbound = Adapter.read(exchange);
            Optional<ExchangeLog> own =
                    inbound.request().header("traceparent").flatMap(recorder::claim);
            ExchangeLog log = own.orElseGet(() -> guest(inbound));
            log.add(new Step.RequestArrived(inbound.request()));
            Reply reply = application.answer(inbound, log);
            log.add(new Step.Answered(reply.response(), reply.verdict(), watch.nanos()));
            try {
                Adapter.write(exchange, reply.response());
            } finally {
                if (own.isEmpty()) {
                    log.add(new Step.ExchangeClosed());
                }
            }
        }
    }

    /// A caller that is not one of ours: on the stage if it asks for a scheme, unseen otherwise.
    private ExchangeLog guest(Inbound inbound) {
        String path = inbound.request().path();
        String agent = inbound.request().header("User-Agent").orElse("unknown");
        Actor actor = new Actor(Actor.Kind.GUEST, "guest", product(agent), Optional.empty());
        return Application.schemeOf(path)
                .map(scheme ->
                        recorder.openGuest(
                                new Step.ExchangeOpened(
                                        actor, scheme, inbound.request().method(), path)))
                .orElseGet(ExchangeLog::silent);
    }

    private static String product(String agent) {
        int end = 0;
        while (end < agent.length() && end < 16 && Character.isLetterOrDigit(agent.charAt(end))) {
            end++;
        }
        return end == 0 ? "unknown" : agent.substring(0, end);
    }
}
