package org.cardorticket.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
    private volatile List<Integer> ports = List.of();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile Optional<Affinity> affinity = Optional.empty();

    private Balancer(HttpServer http) {
        this.http = http;
    }

    /// Listens at `port`, 0 for any free one, with nobody behind it yet.
    static Balancer start(int port) throws IOException {
        Balancer balancer = new Balancer(Listener.socket(port));
        balancer.http.setExecutor(balancer.threads);
        balancer.http.createContext("/", balancer::handle);
        balancer.http.start();
        return balancer;
    }

    /// From now on stands before the servers at `others`, of which the first is asked next.
    void stand(List<Integer> others, NodesPlan.Routing routing) {
        ports = List.copyOf(others);
        turn.set(0);
        affinity =
                switch (routing) {
                    case ROUND_ROBIN -> Optional.empty();
                    case STICKY -> Optional.of(new Affinity());
                };
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
