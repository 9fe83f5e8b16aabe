package org.cardorticket.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Header;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// Sends requests over a real socket and writes down what went out and what came back.
public final class Sender implements AutoCloseable {

    /// The longest anybody waits for an answer from the same machine.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI base;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile HttpClient http;

    /// A sender to the server at `base`.
    public Sender(URI base) {
        this.base = base;
        this.http = connect();
    }

    /// Forgets its connections, which a server that has been restarted does not know any more.
    public void reconnect() {
        HttpClient old = http;
        http = connect();
        old.shutdownNow();
    }

    private HttpClient connect() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .executor(threads)
                .build();
    }

    /// The value of the `Host` header.
    public String host() {
        return base.getAuthority();
    }

    /// Sends `request`, which need not name its host; empty when no answer came in time.
    public Optional<Response> send(Request request, ExchangeLog log) {
        Request complete = withHost(request);
        log.add(new Step.RequestSent(complete));
        try {
            HttpResponse<String> answer =
                    http.send(jdk(complete), HttpResponse.BodyHandlers.ofString());
            Response response = wire(answer);
            log.add(new Step.ResponseReceived(response));
            return Optional.of(response);
        } catch (IOException _) {
            log.add(new Step.Unanswered());
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            log.add(new Step.Unanswered());
            return Optional.empty();
        }
    }

    /// Makes one call that nobody sees, because the first one pays for loading half of
    /// `java.net.http`.
    public void warmUp() {
        send(Request.of("GET", "/healthz"), ExchangeLog.silent());
    }

    @Override
    public void close() {
        http.shutdownNow();
        threads.shutdownNow();
    }

    private Request withHost(Request request) {
        Stream<Header> host = Stream.of(new Header("Host", host()));
        List<Header> headers = Stream.concat(host, request.headers().stream()).toList();
        return new Request(request.method(), request.target(), headers, request.body());
    }

    private HttpRequest jdk(Request request) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(base.resolve(request.target())).timeout(PATIENCE);
        for (Header header : request.headers()) {
            if (!header.is("Host")) {
                builder.header(header.name(), header.value());
            }
        }
        HttpRequest.BodyPublisher body =
                request.body().isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(request.body());
        return builder.method(request.method(), body).build();
    }

    /// The JDK's client hands names over in lower case; people know them as `Set-Cookie`.
    private static String usual(String name) {
        return Arrays.stream(name.split("-", -1))
                .map(part ->
                        part.isEmpty()
                                ? part
                                : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining("-"))
                .replace("Www-", "WWW-");
    }

    private static Response wire(HttpResponse<String> answer) {
        List<Header> headers =
                answer.headers().map().entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(value -> new Header(usual(entry.getKey()), value)))
                        .toList();
        return new Response(answer.statusCode(), headers, answer.body());
    }
}
