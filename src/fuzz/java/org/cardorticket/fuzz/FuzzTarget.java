package org.cardorticket.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// One reader of outside bytes, and how Jazzer gets at it.
///
/// @param type the class with `fuzzerTestOneInput` and, for the driver, `seeds`
/// @param longest how many bytes are tried at most
/// @param libraries what is watched besides this program: whatever it reads with
record FuzzTarget(String type, int longest, List<String> libraries) {

    private static final Path ROOT = Path.of("target", "fuzz");

    static FuzzTarget of(String type, int longest, String... libraries) {
        return new FuzzTarget("org.cardorticket." + type, longest, List.of(libraries));
    }

    /// `TokenFuzz`.
    String name() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /// Where everything of it is kept.
    Path folder() {
        return ROOT.resolve(name());
    }

    /// What it has found interesting so far; it begins with the seeds.
    Path corpus() {
        return folder().resolve("corpus");
    }

    /// What broke something.
    Path findings() {
        return folder().resolve("findings");
    }

    /// What Jazzer says.
    Path log() {
        return folder().resolve("log.txt");
    }

    /// What is watched, as Jazzer wants it.
    String watched() {
        Stream<String> ours = Stream.of("org.cardorticket.**");
        return String.join(File.pathSeparator, Stream.concat(ours, libraries.stream()).toList());
    }

    /// Makes the folders, and a file for each of the real things that the target begins with. What
    /// broke something in a former run is tried again.
    ///
    /// @return how many there are
    int sow() throws IOException {
        Files.createDirectories(corpus());
        Files.createDirectories(findings());
        List<byte[]> seeds = seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus().resolve("seed-" + i), seeds.get(i));
        }
        for (Path former : foundFiles()) {
            Files.move(
                    former,
                    corpus().resolve(former.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return seeds.size();
    }

    /// How many inputs have broken something.
    int found() {
        return foundFiles().size();
    }

    private List<Path> foundFiles() {
        try (Stream<Path> files = Files.list(findings())) {
            return files.filter(each -> isFinding(each.getFileName().toString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Beside it lie programs that repeat it, and what was only slow.
    private static boolean isFinding(String file) {
        return !file.endsWith(".java") && !file.startsWith("slow-unit");
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> seeds() {
        try {
            Method seeds = Class.forName(type).getDeclaredMethod("seeds");
            seeds.setAccessible(true);
            return (List<byte[]>) seeds.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no seeds", e);
        }
    }
}
