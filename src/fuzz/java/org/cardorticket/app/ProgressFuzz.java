package org.cardorticket.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cardorticket.lesson.Progress;

/// A file of progress with any bytes in it: what is understood can be written and read again.
public final class ProgressFuzz {

    private static final ProgressFile FILE =
            new ProgressFile(new PropertiesFile(PreferencesFuzz.file("progress.properties")));

    private ProgressFuzz() {}

    static List<byte[]> seeds() throws IOException {
        Progress whole = new Progress("1a2b3c4d", 7, true, Map.of(0, 1, 5, 2));
        Progress empty = new Progress("ffff", 12, false, Map.of());
        Map<Integer, Integer> many =
                IntStream.range(0, 500).boxed().collect(Collectors.toMap(each -> each, _ -> 1));
        Properties lines = new Properties();
        lines.setProperty("kick", whole.write());
        lines.setProperty("draft", empty.write());
        Properties longer = new Properties();
        longer.setProperty("sandbox", new Progress("0", 9_999, true, many).write());
        return List.of(PreferencesFuzz.bytes(lines), PreferencesFuzz.bytes(longer));
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Files.write(FILE.file().path(), input);
        FILE.load()
                .values()
                .forEach(each -> {
                    boolean again = Progress.read(each.write()).filter(each::equals).isPresent();
                    if (!again || each.done() < 0 || each.done() > 9_999) {
                        throw new AssertionError(each.toString());
                    }
                });
    }
}
