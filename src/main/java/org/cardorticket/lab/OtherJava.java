package org.cardorticket.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// A second Java beside this one, with the same classes, that prints what it finds out, a line
/// each. It ends with whoever started it, at the latest when that is closed.
final class OtherJava implements AutoCloseable {

    private static final int GLANCE_MILLIS = 20;
    private static final int PATIENCE_SECONDS = 5;

    /// What it finds out is short.
    private static final int LONGEST = 200;

    private final Process process;
    private final BufferedReader lines;

    /// One that runs already.
    OtherJava(Process process) {
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

    /// The next number, for which `waiting` is called again and again.
    ///
    /// @throws IOException when it has ended without another one, or says something else
    double number(Runnable waiting) throws IOException {
        String line = line(waiting);
        try {
            double number = Double.parseDouble(line);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException _) {
            // A virtual machine prints its own warnings among the lines of the program.
        }
        throw new IOException("the other Java said: " + line);
    }

    /// The next line, for which `waiting` is called again and again.
    ///
    /// @throws IOException when it has ended without another line, or does not come to its end
    String line(Runnable waiting) throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() <= LONGEST) {
            attend(waiting);
            int next = lines.read();
            if (next < 0) {
                throw new IOException("the other Java ended with " + process.exitValue());
            }
            if (next == '\n') {
                return line.toString().strip();
            }
            line.append((char) next);
        }
        throw new IOException("the other Java said too much: " + line);
    }

    /// Waits for one more letter, or the end. Reading would wait as long as it takes, whoever wants
    /// to give up.
    private void attend(Runnable waiting) throws IOException {
        try {
            while (!lines.ready() && process.isAlive()) {
                waiting.run();
                process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        }
    }

    /// The number by which the system knows it.
    long pid() {
        return process.pid();
    }

    /// Ends it, and waits until it is gone.
    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try {
            // Not to be interrupted: whoever gives up wants it gone, too.
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException _) {
            // Only the system can end it now.
        } finally {
            lines.close();
        }
    }
}
