package org.cardorticket.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where something was measured: figures without this are gossip.
///
/// @param processor its name as its maker writes it, or at least its kind
/// @param cores how many the program may use
public record Machine(String processor, int cores, String system, String java) {

    private static final Path LINUX = Path.of("/proc/cpuinfo");

    /// This one.
    public static Machine here() {
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }

    /// In one line, the same in every language.
    public String line() {
        return processor + " (" + cores + ") · " + system + " · " + java;
    }

    /// Linux tells the name in a file, Windows the kind in its environment; elsewhere the kind of
    /// instructions has to do.
    private static String processorName() {
        return onLinux()
                .or(() -> Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")))
                .orElseGet(() -> System.getProperty("os.arch"));
    }

    private static Optional<String> onLinux() {
        try (Stream<String> lines = Files.lines(LINUX, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .filter(name -> !name.isEmpty())
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException _) {
            return Optional.empty();
        }
    }
}
