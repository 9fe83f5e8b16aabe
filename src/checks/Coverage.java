import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Says how many lines of every package the tests have run, and fails when the engine's are too few.
///
/// The one argument is the CSV report of JaCoCo. Where only some tests have run there is no report,
/// and nothing to say.
void main(String[] args) throws IOException {
    Path report = Path.of(args[0]);
    if (!Files.exists(report)) {
        IO.println("No coverage was counted.");
        return;
    }
    // Not the Lab: its longest experiments take minutes, and its weighing is done in another Java.
    List<String> engine =
            List.of(
                    "wire", "time", "saying", "trace", "auth", "server", "client", "script", "film",
                    "ledger", "lesson", "export", "words");
    double least = 0.9;
    Map<String, int[]> lines = new TreeMap<>();
    for (String line : Files.readAllLines(report)) {
        // GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,…,LINE_MISSED,LINE_COVERED,…
        String[] cells = line.split(",");
        if (cells[1].startsWith("org.cardorticket.")) {
            String name = cells[1].substring("org.cardorticket.".length());
            int[] sum = lines.computeIfAbsent(name, _ -> new int[2]);
            sum[0] += Integer.parseInt(cells[7]);
            sum[1] += Integer.parseInt(cells[8]);
        }
    }
    boolean enough = true;
    IO.println("Lines that the tests have run:");
    for (Map.Entry<String, int[]> each : lines.entrySet()) {
        int missed = each.getValue()[0];
        int covered = each.getValue()[1];
        double part = covered / (double) (missed + covered);
        boolean demanded = engine.contains(each.getKey());
        boolean few = demanded && part < least;
        enough &= !few;
        IO.println(
                "  %-16s %5.1f %%  of %5d%s"
                        .formatted(
                                each.getKey(),
                                100 * part,
                                missed + covered,
                                few ? "   fewer than 90 %" : ""));
    }
    if (!enough) {
        System.exit(1);
    }
}
