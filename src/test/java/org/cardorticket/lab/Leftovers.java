package org.cardorticket.lab;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cardorticket.time.Stopwatch;

/// What was there before something ran, to tell what it has left behind: threads, the virtual ones
/// too, which no `Thread` method lists, and child processes.
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// A thread in a dump: `#31 "name" virtual`.
    private static final Pattern THREAD = Pattern.compile("(?m)^#(\\d+) \"([^\"]*)\"");

    /// Threads of Java itself, which it keeps for the next time.
    private static final Pattern HOUSEHOLD =
            Pattern.compile(
                    "ForkJoinPool.*|VirtualThread-.*|process reaper.*|.*Poller.*|.*Cleaner.*"
                            + "|Attach Listener|junit-.*|surefire.*|C[12] .*|idle-.*");

    private final Set<Long> threads;
    private final Set<Long> children;

    private Leftovers() {
        threads = threads().keySet();
        children = children();
    }

    /// What is there now does not count.
    static Leftovers since() {
        return new Leftovers();
    }

    /// Waits until nothing is left any more.
    ///
    /// @throws AssertionError when something stays, with its name
    void gone() {
        if (!soon(() -> names().isEmpty())) {
            throw new AssertionError("left behind: " + names());
        }
    }

    /// The child processes that have come since and are still there, at this very moment.
    Set<Long> newChildren() {
        Set<Long> now = children();
        now.removeAll(children);
        return now;
    }

    /// Whether `condition` comes true within a bounded time.
    static boolean soon(BooleanSupplier condition) {
        Stopwatch since = Stopwatch.start();
        while (!condition.getAsBoolean()) {
            if (since.nanos() > PATIENCE.toNanos()) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }

    /// What is still there of what has come since.
    Set<String> names() {
        Set<String> left = new TreeSet<>();
        newChildren().forEach(pid -> left.add("process " + pid));
        threads()
                .forEach((id, name) -> {
                    if (!threads.contains(id) && !HOUSEHOLD.matcher(name).matches()) {
                        left.add("thread " + name);
                    }
                });
        return left;
    }

    /// How many threads called `name` are still there of those that have come since.
    long count(String name) {
        return threads().entrySet().stream()
                .filter(each -> !threads.contains(each.getKey()))
                .filter(each -> each.getValue().equals(name))
                .count();
    }

    private static Set<Long> children() {
        try (Stream<ProcessHandle> all = ProcessHandle.current().children()) {
            return all.filter(ProcessHandle::isAlive)
                    .map(ProcessHandle::pid)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<Long, String> threads() {
        try {
            Path folder = Files.createTempDirectory("threads");
            Path file = folder.resolve("dump.txt");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(
                            file.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
            String dump = Files.readString(file);
            Files.delete(file);
            Files.delete(folder);
            return THREAD.matcher(dump)
                    .results()
                    .collect(
                            Collectors.toMap(
                                    each -> Long.valueOf(each.group(1)), each -> each.group(2)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
