package org.cardorticket.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/// A second Java beside this one, with the same classes, that prints what it finds out, a line
/// each. It ends with whoever started it, at the latest when that is closed.
final class OtherJava implements AutoCloseable {

    private static final int GLANCE_MILLIS = 20;

    private final Process process;
    private final BufferedReader lines;

    private OtherJava(Process process) {
        this.process = process;
        this.lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Starts it with the main class and the arguments in `command`.
    ///
    /// @throws IOException when there is no `java` beside this one
    static OtherJava start(List<String> command) throws IOException {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // One thread that cleans up, whole and at once: what is left is what is held.
        all.addAll(List.of("-XX:+UseSerialGC", "-Xmx2g", "-Xshare:auto"));
        all.addAll(List.of("--class-path", System.getProperty("java.class.path")));
        all.addAll(command);
        return new OtherJava(
                new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /// The next line, for which `waiting` is called again and again.
    ///
    /// @throws IOException when it has ended without another line
    String line(Runnable waiting) throws IOException {
        try {
            // Reading would wait as long as it takes, whoever wants to give up.
            while (!lines.ready() && process.isAlive()) {
                waiting.run();
                process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        }
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the other Java ended with " + process.exitValue());
        }
        return line;
    }

    /// The number by which the system knows it.
    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        lines.close();
    }
}
