package org.cardorticket.fuzz;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One target in a Java of its own: Jazzer rewrites classes while they are loaded, and a reader
/// that ends the process must not end the others.
final class FuzzRun {

    /// One input may take so long, and no longer, on a machine that has other things to do.
    private static final int LONGEST_SECONDS = 25;

    /// As many different findings end a run early.
    private static final int ENOUGH = 10;

    private FuzzRun() {}

    /// What came of `seconds` of it.
    static FuzzFigures of(FuzzTarget target, int seconds) throws IOException, InterruptedException {
        int seeds = target.sow();
        Process process =
                new ProcessBuilder(command(target, seconds)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        List<String> lines = new ArrayList<>();
        // Whatever a reader prints need not be UTF-8; nothing may stop us from reading on.
        try (BufferedReader said = process.inputReader(StandardCharsets.ISO_8859_1);
                PrintWriter log =
                        new PrintWriter(
                                Files.newBufferedWriter(
                                        target.log(), StandardCharsets.ISO_8859_1))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                log.println(line);
            }
        }
        int exit = process.waitFor();
        return FuzzFigures.read(target, seeds, lines, exit);
    }

    private static List<String> command(FuzzTarget target, int seconds) {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(
                List.of(
                        "-Xmx1500m",
                        // Without a stack trace two findings cannot be told apart.
                        "-XX:-OmitStackTraceInFastThrow",
                        "-XX:+UseParallelGC",
                        "-XX:+EnableDynamicAgentLoading",
                        "-Djdk.attach.allowAttachSelf=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--module-path",
                        System.getProperty("jdk.module.path", ""),
                        "--add-modules",
                        "javafx.controls",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer"));
        all.addAll(
                List.of(
                        "--target_class=" + target.type(),
                        "--instrumentation_includes=" + target.watched(),
                        "--custom_hook_includes=" + target.watched(),
                        // To talk to a socket on loopback is what some targets are for.
                        "--disabled_hooks="
                                + "com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery",
                        "--keep_going=" + ENOUGH,
                        "--reproducer_path=" + target.findings(),
                        "-artifact_prefix=" + target.findings() + File.separator,
                        "-max_total_time=" + seconds,
                        "-max_len=" + target.longest(),
                        "-timeout=" + LONGEST_SECONDS,
                        "-rss_limit_mb=4096",
                        "-print_final_stats=1",
                        target.corpus().toString()));
        return all;
    }
}
