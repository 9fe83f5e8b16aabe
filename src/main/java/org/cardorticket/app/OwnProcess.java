package org.cardorticket.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How to start this very program once more.
final class OwnProcess {

    private OwnProcess() {}

    /// The command line up to the program's own arguments: the same Java, the same options and
    /// paths.
    static List<String> command() {
        String launcher = System.getProperty("jpackage.app-path", "");
        if (!launcher.isEmpty()) {
            // An installed image knows its own options and paths.
            return List.of(launcher);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dstdout.encoding=UTF-8");
        command.add("--class-path");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        return command;
    }
}
