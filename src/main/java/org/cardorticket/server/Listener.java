package org.cardorticket.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cardorticket.auth.Auth;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Step;

/// The socket on loopback: takes a request, finds the exchange it belongs to, and has it answered
/// on a virtual thread.
final class Listener implements AutoCloseable {

    /// How many connections may wait to be taken in; a crowd comes all at once.
    private static final int WAITING = 1_024;

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Recorder recorder;
    private final Application application;
    private final Seat seat;

    private Listener(HttpServer http, Auth auth, Recorder recorder, Seat seat) {
        this.http = http;
        this.recorder = recorder;
        this.seat = seat;
        this.application = new Application(auth, seat.hosts(http.getAddress().getPort()));
    }

    /// Listens at `port`, 0 for any free one.
    static Listener start(int port, Auth auth, Recorder recorder, Seat seat) throws IOException {
        HttpServer http = socket(port);
        Listener listener = new Listener(http, auth, recorder, seat);
        http.setExecutor(listener.threads);
        http.createContext("/", listener::handle);
        http.start();
        return listener;
    }

    /// A server on this machine's loopback that answers nothing yet.
    static HttpServer socket(int port) throws IOException {
        Limits.apply();
        return HttpServer.create(loopback(port), WAITING);
    }

    /// `port` of this machine's loopback, the old one whatever the system prefers.
    static InetSocketAddress loopback(int port) throws IOException {
        return new InetSocketAddress(
                InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), port);
    }

    int port() {
        return http.getAddress().getPort();
    }

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
            if (own.isEmpty() && !recorder.guests().welcome() && !isHealth(inbound)) {
                Adapter.write(exchange, Problem.refused(Reason.NOT_OPEN).response());
                return;
            }
            Optional<Actor> guest = own.isEmpty() ? guest(inbound) : Optional.empty();
            ExchangeLog log =
                    own.or(() -> guest.map(actor -> open(actor, inbound)))
                            .orElseGet(ExchangeLog::silent);
            try {
                log.add(new Step.RequestArrived(inbound.request()));
                seat.node().ifPresent(node -> log.add(new Step.ServedBy(node)));
                Reply reply = application.answer(inbound, log);
                log.add(new Step.Answered(reply.response(), reply.verdict(), watch.nanos()));
                Adapter.write(exchange, reply.response());
                guest.ifPresent(
                        actor -> log.add(new Step.PageShown(actor, Sight.of(inbound, reply))));
            } finally {
                guest.ifPresent(_ -> log.add(new Step.ExchangeClosed()));
            }
        }
    }

    /// A caller that is not one of ours: on the stage if it asks for a scheme, unseen otherwise.
    private Optional<Actor> guest(Inbound inbound) {
        return Destination.scheme(Destination.of(inbound.request()).path())
                .map(_ -> inbound.request().header("User-Agent").orElse(""))
                .map(agent ->
                        new Actor(
                                Actor.Kind.GUEST,
                                Actor.GUEST,
                                recorder.guests().name(agent),
                                Optional.empty()));
    }

    private ExchangeLog open(Actor actor, Inbound inbound) {
        String path = Destination.of(inbound.request()).path();
        return recorder.openGuest(
                new Step.ExchangeOpened(
                        actor,
                        Destination.scheme(path).orElseThrow(),
                        inbound.request().method(),
                        path));
    }

    private static boolean isHealth(Inbound inbound) {
        return Destination.of(inbound.request()).path().equals("/healthz");
    }
}
