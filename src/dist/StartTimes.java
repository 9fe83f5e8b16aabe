import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints side by side how long it takes from the launcher to the first drawn frame: the image, the
/// same jars with plain `java -jar`, and a window with one button packaged as the image is.
///
/// Arguments: the `target` folder after `./mvnw -Pdist package`, and optionally how many rounds.
/// Ends with 1 when the image needs more than it may.
final class StartTimes {

    private static final String DRAWN = "first frame drawn";
    private static final String COMPLETE = "whole window drawn";
    private static final double OF_PLAIN = 0.6;
    private static final double OF_ONE_BUTTON = 1.5;

    /// A program, and the line with which it says that it is there.
    private record Start(List<String> command, String line) {}

    private StartTimes() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Path dist = Path.of(args[0], "dist").toAbsolutePath();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        Path jar = jar(dist.resolve("libraries"));
        Image image =
                new Image(
                        "card-or-ticket",
                        dist.resolve("libraries"),
                        jar.getFileName().toString(),
                        "",
                        dist.resolve("javafx"),
                        dist.resolve("image"));
        List<String> launched = List.of(image.launcher().toString());
        List<String> plain = List.of(Image.tool("java"), "-jar", plain(dist, jar).toString());
        Map<String, Start> programs = new LinkedHashMap<>();
        programs.put("image", new Start(launched, DRAWN));
        programs.put("java -jar", new Start(plain, DRAWN));
        programs.put(
                "one button", new Start(List.of(oneButton(dist).launcher().toString()), DRAWN));
        programs.put("image, whole window", new Start(launched, COMPLETE));
        programs.put("java -jar, whole window", new Start(plain, COMPLETE));
        Map<String, double[]> seconds = new LinkedHashMap<>();
        programs.forEach((name, _) -> seconds.put(name, new double[rounds]));
        // A round before the first one fills the caches of the disk; then they take turns, so that
        // whatever else the machine does meets them all.
        for (int round = -1; round < rounds; round++) {
            for (var each : programs.entrySet()) {
                double took = start(each.getValue());
                if (round >= 0) {
                    seconds.get(each.getKey())[round] = took;
                }
            }
        }
        System.exit(report(seconds) ? 0 : 1);
    }

    private static boolean report(Map<String, double[]> seconds) {
        double image = median(seconds.get("image"));
        System.out.printf("%-24s %8s %8s %8s %14s%n", "", "median", "least", "most", "image is");
        seconds.forEach((name, each) ->
                System.out.printf(
                        "%-24s %6.2f s %6.2f s %6.2f s %9.2f of it%n",
                        name,
                        median(each),
                        Arrays.stream(each).min().orElse(0),
                        Arrays.stream(each).max().orElse(0),
                        image / median(each)));
        boolean fast = image <= OF_PLAIN * median(seconds.get("java -jar"));
        boolean lean = image <= OF_ONE_BUTTON * median(seconds.get("one button"));
        System.out.printf(
                "at most %.1f of java -jar: %s; at most %.1f of one button: %s%n",
                OF_PLAIN, fast ? "yes" : "NO", OF_ONE_BUTTON, lean ? "yes" : "NO");
        return fast && lean;
    }

    /// Seconds from the start of a program until it says that it is there.
    private static double start(Start start) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(start.command());
        if (!Image.headless().isEmpty()) {
            builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", Image.headless()));
        }
        Image.rehearse(builder);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        long begun = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals(start.line())) {
                line = said.readLine();
            }
            double took = (System.nanoTime() - begun) / 1e9;
            if (line == null) {
                throw new IOException("no frame from " + start.command());
            }
            // The launcher may have started the program as a process of its own.
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
            return took;
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static Path jar(Path libraries) throws IOException {
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file -> file.getFileName().toString().startsWith("card-or-ticket"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("first: ./mvnw -Pdist package"));
        }
    }

    /// A jar that is nothing but a manifest: everything else stands on its class path.
    private static Path plain(Path dist, Path jar) throws IOException {
        String classPath;
        try (Stream<Path> files =
                Stream.concat(
                        Files.list(dist.resolve("libraries")), Files.list(dist.resolve("javafx")))) {
            classPath =
                    files.map(file -> file.toUri().toString()).collect(Collectors.joining(" "));
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        try (var in = new java.util.jar.JarFile(jar.toFile())) {
            manifest.getMainAttributes()
                    .put(
                            Attributes.Name.MAIN_CLASS,
                            in.getManifest().getMainAttributes().getValue("Main-Class"));
        }
        Path plain = dist.resolve("plain.jar");
        new JarOutputStream(Files.newOutputStream(plain), manifest).close();
        return plain;
    }

    /// An image of the program with one button, made as the other one is.
    private static Image oneButton(Path dist) throws Exception {
        Path classes = dist.resolve("one-button-classes");
        Path libraries = dist.resolve("one-button-libraries");
        Image.delete(classes);
        Image.delete(libraries);
        Files.createDirectories(libraries);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Image.tool("javac"),
                                "--module-path",
                                dist.resolve("javafx").toString(),
                                "--add-modules",
                                "javafx.controls",
                                "-d",
                                classes.toString(),
                                "src/dist/onebutton/OneButton.java"));
        Image.run(command.toArray(String[]::new));
        try (JarOutputStream jar =
                        new JarOutputStream(
                                Files.newOutputStream(libraries.resolve("one-button.jar")));
                Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                jar.putNextEntry(new JarEntry(file.getFileName().toString()));
                jar.write(Files.readAllBytes(file));
                jar.closeEntry();
            }
        }
        Image image =
                new Image(
                        "one-button",
                        libraries,
                        "one-button.jar",
                        "OneButton",
                        dist.resolve("javafx"),
                        dist.resolve("one-button"));
        image.make(List.of("javafx.controls", "jdk.localedata"));
        return image;
    }
}
