package org.cardorticket.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// `serve` as a process of its own, and a client of it.
final class ServeProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final BufferedReader said;
    private final List<String> heard = new ArrayList<>();
    private final String ready;
    private final HttpClient client = HttpClient.newHttpClient();

    ServeProcess(String... args) {
        this(List.of(), args);
    }

    /// The same with options of its own for Java.
    ServeProcess(List<String> java, String... args) {
        try {
            List<String> command = new ArrayList<>(OwnProcess.command());
            // A server needs less memory than its tests have, and may be given its own measure.
            command.removeIf(each -> each.startsWith("-Xm"));
            command.addAll(command.indexOf("--class-path"), java);
            command.addAll(List.of("serve", "--port", "0"));
            command.addAll(List.of(args));
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
            said = process.inputReader(StandardCharsets.UTF_8);
            ready = until("http://");
            heard.removeLast();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The line that says that it is ready.
    String ready() {
        return ready;
    }

    /// The number of the port where it listens.
    int port() {
        return URI.create(ready.split(" ")[0]).getPort();
    }

    /// Hears nothing of what it says from now on, and lets it speak.
    void ignore() {
        Thread.ofPlatform().daemon().start(() -> said.lines().forEach(_ -> {}));
    }

    /// How many threads of the operating system it has; 0 where that cannot be known.
    long threads() throws IOException {
        Path tasks = Path.of("/proc/" + process.pid() + "/task");
        if (!Files.isDirectory(tasks)) {
            return 0;
        }
        try (Stream<Path> each = Files.list(tasks)) {
            return each.count();
        }
    }

    /// What else it has been heard to say so far.
    List<String> heard() {
        return heard;
    }

    /// Listens up to the next line with `mark` in it, and returns that.
    String until(String mark) {
        try {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                heard.add(line);
                if (line.contains(mark)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("it ended without a line with " + mark + ": " + heard);
    }

    /// Posts `json`, or asks with GET where there is none.
    HttpResponse<String> send(String path, String json, String... headers) {
        URI uri = URI.create(ready.split(" ")[0] + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (!json.isEmpty()) {
            request.POST(HttpRequest.BodyPublishers.ofString(json))
                    .header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Logs alice in with a card; the cookie as it goes back.
    String card() {
        String json = "{\"username\":\"alice\",\"password\":\"wonderland\"}";
        String cookie =
                send("/session/login", json).headers().firstValue("Set-Cookie").orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    /// Sends SIGTERM; the exit code.
    int terminate() {
        // Not the process's own method, which would also close the stream that is listened to.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        client.close();
        process.destroyForcibly();
    }
}
