package org.cardorticket.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Jazzer says at its end about one target.
///
/// @param seconds from its first input to its last
/// @param edges how many places in the watched code were reached
/// @param features the same, told apart by how often, and by what was compared there
/// @param corpus how many inputs were worth keeping
/// @param broken whether it ended otherwise than it should
record FuzzFigures(
        String name,
        int seeds,
        long executions,
        long seconds,
        long edges,
        long features,
        long corpus,
        long findings,
        boolean broken) {

    private static final Pattern PROGRESS =
            Pattern.compile("#(\\d+)\\s.*cov: (\\d+) ft: (\\d+) corp: (\\d+)/.*");

    private static final Pattern UNITS =
            Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");

    private static final Pattern DONE =
            Pattern.compile("Done \\d+ runs in (\\d+) second\\(s\\)");

    /// The figures in `lines`, which is all that was said.
    static FuzzFigures read(
            FuzzTarget target, int seeds, List<String> lines, int exit) {
        long executions = 0;
        long seconds = 0;
        long edges = 0;
        long features = 0;
        long corpus = 0;
        for (String line : lines) {
            Matcher progress = PROGRESS.matcher(line);
            Matcher units = UNITS.matcher(line);
            Matcher done = DONE.matcher(line);
            if (progress.matches()) {
                executions = Math.max(executions, Long.parseLong(progress.group(1)));
                edges = Long.parseLong(progress.group(2));
                features = Long.parseLong(progress.group(3));
                corpus = Long.parseLong(progress.group(4));
            } else if (units.matches()) {
                executions = Long.parseLong(units.group(1));
            } else if (done.matches()) {
                seconds = Long.parseLong(done.group(1));
            }
        }
        // Without a single edge nothing was watched, and the bytes were as good as blind.
        boolean broken = exit != 0 || edges == 0;
        return new FuzzFigures(
                target.name(),
                seeds,
                executions,
                seconds,
                edges,
                features,
                corpus,
                target.found(),
                broken);
    }

    /// All of it in one line.
    String line() {
        return String.format(
                Locale.ROOT,
                "%-18s %,12d executions in %,d s, %,8.0f a second; edges: %,6d, features: %,7d,"
                        + " corpus: %,5d from %d seeds; findings: %d%s",
                name,
                executions,
                seconds,
                (double) executions / Math.max(1, seconds),
                edges,
                features,
                corpus,
                seeds,
                findings,
                broken ? "   ended badly, see target/fuzz/" + name + "/log.txt" : "");
    }
}
