package org.cardorticket.app;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The browser of whoever sits here, as the system opens it. Where there is none nothing happens:
/// the address stands there to be copied.
final class Browser {

    private Browser() {}

    /// Opens `address`, in the background.
    static void open(URI address) {
        command(System.getProperty("os.name", ""), address)
                .ifPresent(command -> Thread.ofVirtual().start(() -> run(command)));
    }

    /// The program that opens `address` on the system called `os`; only web addresses are opened.
    static Optional<List<String>> command(String os, URI address) {
        if (!"http".equals(address.getScheme())) {
            return Optional.empty();
        }
        String name = os.toLowerCase(Locale.ROOT);
        String where = address.toString();
        if (name.startsWith("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", where));
        }
        return Optional.of(List.of(name.startsWith("mac") ? "open" : "xdg-open", where));
    }

    private static void run(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            // No such program: the address can still be copied.
        }
    }
}
