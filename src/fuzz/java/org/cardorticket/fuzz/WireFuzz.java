package org.cardorticket.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.server.AuthServer;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;

/// Bytes down a socket to the real server, with nothing in them that it has ever issued: no 500, no
/// hanging, and no more than what anybody may see.
public final class WireFuzz {

    private static final int SEEDS = 60;
    private static final String HOST = "127.0.0.1:8080";
    private static final AuthServer SERVER = start();
    private static final Set<String> OPEN =
            Stream.of("/", "/page.css", "/page.js", "/texts.js", "/healthz")
                    .map(path -> "GET " + path + " HTTP/1.1\r\nHost: " + HOST + "\r\n\r\n")
                    .map(text -> ask(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().body())
                    .collect(Collectors.toSet());

    private WireFuzz() {}

    private static AuthServer start() {
        LessonClock clock = LessonClock.running(LessonTime.CURTAIN);
        try {
            return AuthServer.start(
                    ServerSettings.standard().with(AuthSettings.standard().withBcryptCost(4)),
                    clock,
                    Recorder.passingOn(clock, _ -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<byte[]> seeds() {
        RequestGrammar grammar =
                new RequestGrammar(
                        new Sown(Sown.SEED),
                        HOST,
                        List.of(
                                new Credentials(Scheme.SESSION, "Cookie: sid=2f1c", ""),
                                new Credentials(
                                        Scheme.JWT, "Authorization: Bearer e30.e30.AAAA", "")));
        return IntStream.range(0, SEEDS).mapToObj(_ -> grammar.next().bytes()).toList();
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        ask(input).ifPresent(answer -> {
            int status = answer.status();
            boolean broken = status >= 500 && status != 501 && status != 505;
            boolean letIn =
                    status < 400 && !answer.body().isEmpty() && !OPEN.contains(answer.body());
            if (broken || letIn) {
                throw new AssertionError(
                        status + " to: " + new String(input, StandardCharsets.ISO_8859_1));
            }
        });
    }

    /// The answer; the port is another one in every process, and in no seed.
    private static Optional<FuzzLine.Answer> ask(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        byte[] sent =
                text.replace(HOST, SERVER.base().getAuthority())
                        .getBytes(StandardCharsets.ISO_8859_1);
        try (FuzzLine line = new FuzzLine(SERVER.base().getPort())) {
            return line.ask(new RequestGrammar.Sent(sent, false, text.startsWith("HEAD ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
