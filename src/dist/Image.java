import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A self-contained image of a JavaFX program for the system that this runs on: its own runtime
/// (jlink), a launcher with an icon (jpackage), and an AOT cache (JEP 514) trained on a rehearsal.
///
/// @param name what launcher and folder are called
/// @param libraries the folder of the jars of its class path
/// @param jar which of them has the class `main`
/// @param javafx the folder of JavaFX's modules, which go into the runtime
/// @param work the folder in which everything is made
record Image(String name, Path libraries, String jar, String main, Path javafx, Path work) {

    static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private static final String CACHE = "app.aot";

    /// Options of every start. One thread that collects garbage starts sooner than many, and the heap
    /// is small; JavaFX is the only module that calls native code.
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "--enable-native-access=javafx.graphics");

    /// An image that was copied without its dates starts without its cache, and says nothing.
    private static final List<String> QUIET = List.of("-Xlog:aot*=off", "-Xlog:cds*=off");

    /// Makes the image. The program has to end by itself when it is asked to rehearse.
    void make(List<String> modules) throws Exception {
        delete(work);
        Files.createDirectories(work);
        link(modules);
        pack();
        train();
    }

    private void link(List<String> modules) throws Exception {
        run(
                tool("jlink"),
                "--module-path",
                javafx.toString(),
                "--add-modules",
                String.join(",", modules),
                "--include-locales=en,zh",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-6",
                "--output",
                runtimeMade().toString());
    }

    private void pack() throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                tool("jpackage"),
                                "--type",
                                "app-image",
                                "--name",
                                name,
                                "--app-version",
                                "1.0",
                                "--runtime-image",
                                runtimeMade().toString(),
                                "--input",
                                libraries.toString(),
                                "--main-jar",
                                jar,
                                "--main-class",
                                main,
                                "--icon",
                                Icon.write(OS, work).toString(),
                                "--dest",
                                work.toString()));
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(QUIET);
        options.add("-XX:AOTCache=$APPDIR/" + CACHE);
        for (String option : options) {
            command.addAll(List.of("--java-options", option));
        }
        if (OS.contains("win")) {
            // Without a console of its own a Windows program cannot answer on the command line.
            command.add("--win-console");
        }
        run(command.toArray(String[]::new));
        delete(runtimeMade());
    }

    /// Runs the program once as its launcher would, and leaves a cache of what that loaded, linked
    /// and profiled.
    private void train() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(runtime().resolve("bin").resolve("java").toString());
        command.addAll(OPTIONS);
        // What no cache can hold is no news.
        command.add("-Xlog:aot*=error");
        command.addAll(headless());
        command.add("-XX:AOTCacheOutput=" + app().resolve(CACHE));
        command.add("-cp");
        command.add(classPath());
        command.add(main);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        rehearse(builder);
        finish(builder);
    }

    /// The launcher.
    Path launcher() {
        if (OS.contains("win")) {
            return root().resolve(name + ".exe");
        }
        return OS.contains("mac")
                ? root().resolve("Contents/MacOS").resolve(name)
                : root().resolve("bin").resolve(name);
    }

    /// The folder that is the image.
    Path root() {
        return work.resolve(OS.contains("mac") ? name + ".app" : name);
    }

    /// Its size in bytes.
    long size() throws IOException {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /// What has JavaFX do without a display, where there is none.
    static List<String> headless() {
        boolean display =
                !OS.contains("linux")
                        || System.getenv("DISPLAY") != null
                        || System.getenv("WAYLAND_DISPLAY") != null;
        return display
                ? List.of()
                : List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
    }

    /// The tool called `name` of the JDK that runs this.
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static void run(String... command) throws Exception {
        finish(new ProcessBuilder(command).inheritIO());
    }

    /// Has the program that `builder` starts show everything once and close its window.
    static void rehearse(ProcessBuilder builder) {
        builder.environment().put("CARD_OR_TICKET_REHEARSE", "yes");
    }

    private static void finish(ProcessBuilder builder) throws Exception {
        if (builder.start().waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", builder.command()));
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path runtimeMade() {
        return work.resolve("runtime");
    }

    private Path runtime() {
        if (OS.contains("win")) {
            return root().resolve("runtime");
        }
        return OS.contains("mac")
                ? root().resolve("Contents/runtime/Contents/Home")
                : root().resolve("lib/runtime");
    }

    private Path app() {
        if (OS.contains("win")) {
            return root().resolve("app");
        }
        return OS.contains("mac") ? root().resolve("Contents/app") : root().resolve("lib/app");
    }

    /// The class path in the launcher's own order: a cache is good for one order only.
    private String classPath() throws IOException {
        return String.join(
                System.getProperty("path.separator"),
                settings("app.classpath").stream()
                        .map(each -> each.replace("$APPDIR", app().toString()))
                        .toList());
    }

    private List<String> settings(String key) throws IOException {
        try (Stream<String> lines = Files.lines(app().resolve(name + ".cfg"))) {
            return lines.filter(line -> line.startsWith(key + "="))
                    .map(line -> line.substring(key.length() + 1))
                    .toList();
        }
    }
}
