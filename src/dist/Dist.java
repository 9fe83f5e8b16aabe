import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the image that goes to a classroom, and starts it once: `./mvnw -Pdist package`.
///
/// Arguments: the `target` folder, the name of the program's jar, its main class.
final class Dist {

    /// What jdeps cannot see: named in strings, or found by service loaders.
    private static final List<String> UNSEEN =
            List.of("javafx.controls", "jdk.localedata", "jdk.crypto.ec", "jdk.unsupported");

    private Dist() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Path dist = Path.of(args[0], "dist").toAbsolutePath();
        Path libraries = dist.resolve("libraries");
        Path javafx = dist.resolve("javafx");
        Files.copy(
                Path.of(args[0], args[1]),
                libraries.resolve(args[1]),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Image image =
                new Image(
                        "card-or-ticket",
                        libraries,
                        args[1],
                        args[2],
                        javafx,
                        dist.resolve("image"));
        image.make(modules(libraries, javafx));
        Image.run(image.launcher().toString(), "play", "kick", "--quiet");
        System.out.printf("%s: %d MB%n", image.root(), image.size() / 1_000_000);
    }

    /// The modules that `libraries` need.
    static List<String> modules(Path libraries, Path javafx) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "--ignore-missing-deps",
                                "--multi-release",
                                "25",
                                "--print-module-deps",
                                "--module-path",
                                javafx.toString()));
        try (Stream<Path> jars = Files.list(libraries)) {
            jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).forEach(command::add);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code =
                ToolProvider.findFirst("jdeps")
                        .orElseThrow()
                        .run(
                                new PrintStream(said, true, StandardCharsets.UTF_8),
                                System.err,
                                command.toArray(String[]::new));
        String found = said.toString(StandardCharsets.UTF_8).strip();
        if (code != 0) {
            new PrintWriter(System.err, true).println(found);
            throw new IllegalStateException("jdeps failed");
        }
        List<String> modules = new ArrayList<>(List.of(found.lines().toList().getLast().split(",")));
        UNSEEN.stream().filter(each -> !modules.contains(each)).forEach(modules::add);
        return modules;
    }
}
