import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
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
    /// is small; JavaFX is the only module that calls native code. What was hot in the rehearsal is
    /// compiled when it gets hot again, and not while the window is being drawn.
    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTReplayTraining",
                    "--enable-native-access=javafx.graphics");

    /// An image that was copied without its dates starts without its cache, and says nothing.
    private static final List<String> QUIET = List.of("-Xlog:aot*=off", "-Xlog:cds*=off");

    /// Makes the image. The program has to end by itself when it is asked to rehearse.
    void make(List<String> modules) throws Exception {
        delete(work);
        Files.createDirectories(work);
        link(modules);
        unpackNatives();
        pack();
        if (OS.contains("linux")) {
            writeLauncher();
        }
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

    /// Puts JavaFX's native libraries where the runtime has its own: otherwise each start looks for
    /// them in the user's home, and the first one writes them there.
    private void unpackNatives() throws IOException {
        Path home = runtimeMade().resolve(OS.contains("win") ? "bin" : "lib");
        try (Stream<Path> jars = Files.list(javafx)) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (JarFile open = new JarFile(jar.toFile())) {
                    for (JarEntry entry : Collections.list(open.entries())) {
                        if (entry.getName().matches("[^/]+\\.(so|dll|dylib)")) {
                            Files.copy(
                                    open.getInputStream(entry),
                                    home.resolve(entry.getName()),
                                    StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
            }
        }
    }

    /// A launcher of four lines: the one of jpackage asks rpm and dpkg, twice each, whether they have
    /// installed it, before it starts anything.
    private void writeLauncher() throws IOException {
        String jars =
                settings("app.classpath").stream()
                        .map(each -> each.replace("$APPDIR", "$app"))
                        .collect(Collectors.joining(":"));
        String options =
                settings("java-options").stream()
                        .map(each -> '"' + each.replace("$APPDIR", "$app") + '"')
                        .collect(Collectors.joining(" "));
        String script =
                """
                #!/bin/sh
                home=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
                app="$home/lib/app"
                exec "$home/lib/runtime/bin/java" %s -cp "%s" %s "$@"
                """
                        .formatted(options, jars, mainClass());
        Files.writeString(launcher(), script);
        Files.delete(root().resolve("lib/libapplauncher.so"));
    }

    private String mainClass() throws IOException {
        return settings("app.mainclass").getFirst();
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
                !OS.contains("linux") || given("DISPLAY") || given("WAYLAND_DISPLAY");
        return display
                ? List.of()
                : List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
    }

    private static boolean given(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
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
