package org.cardorticket.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cardorticket.wire.Header;
import org.cardorticket.wire.Response;

/// A small reverse proxy on loopback: hands every request on to one of several servers, and its
/// answer back. A server that does not listen is passed over; one that breaks off is not, because
/// nobody knows what it has done already.
final class Balancer implements AutoCloseable {

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Integer> ports = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Optional<Affinity> affinity;

    private Balancer(HttpServer http, NodesPlan.Routing routing) {
        this.http = http;
        this.affinity =
                switch (routing) {
                    case ROUND_ROBIN -> Optional.empty();
                    case STICKY -> Optional.of(new Affinity());
                };
    }

    /// Listens at `port`, 0 for any free one, with nobody behind it yet.
    static Balancer start(int port, NodesPlan.Routing routing) throws IOException {
        Balancer balancer = new Balancer(Listener.socket(port), routing);
        balancer.http.setExecutor(balancer.threads);
        balancer.http.createContext("/", balancer::handle);
        balancer.http.start();
        return balancer;
    }

    /// One more server, at `port`.
    void add(int port) {
        ports.add(port);
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
            List<Header> headers = Adapter.headers(exchange.getRequestHeaders());
            byte[] message = Relay.message(exchange, headers);
            Adapter.write(exchange, answer(headers, message));
        }
    }

    private Response answer(List<Header> headers, byte[] message) {
        try {
            for (int index : order(headers)) {
                Optional<Response> answer = Relay.send(ports.get(index), message);
                if (answer.isPresent()) {
                    affinity.ifPresent(known -> known.learn(headers, answer.get(), index));
                    return answer.get();
                }
            }
            return Problem.ofBalancer(503);
        } catch (IOException _) {
            return Problem.ofBalancer(502);
        }
    }

    /// Whom to ask, and whom then if that one is down.
    private List<Integer> order(List<Header> headers) {
        int count = ports.size();
        int first =
                affinity.flatMap(known -> known.of(headers))
                        .orElseGet(() -> Math.floorMod(turn.getAndIncrement(), count));
        return IntStream.range(first, first + count).mapToObj(i -> i % count).toList();
    }
}
