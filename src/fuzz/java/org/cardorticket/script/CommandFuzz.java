package org.cardorticket.script;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cardorticket.saying.SayingException;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;

/// A line that somebody has typed: a command that can be written down and read again, or refused in
/// a sentence, in both languages.
public final class CommandFuzz {

    private CommandFuzz() {}

    static List<byte[]> seeds() {
        return List.of(
                        "log-in alice A+B",
                        "request /api/books A",
                        "log-out B",
                        "write-draft \"once upon \\\"a\\\" time\\n\" A+B",
                        "save-draft \"no title\" A",
                        "change-password secret A+B",
                        "refresh A",
                        "refresh-in-tabs 3 B",
                        "tamper alg-none A",
                        "by thief request /books A",
                        "steal xss B",
                        "forge /admin/kick A",
                        "crowd log-in 10 A+B",
                        "change-role bob editor A",
                        "kick alice A+B",
                        "restart",
                        "stop-node 1",
                        "stop-store",
                        "set-nodes 3 round-robin shared-store own-keys",
                        "rotate-keys rs256",
                        "drop-old-keys",
                        "turn rotation off",
                        "adjust grace PT10S",
                        "set-lane A jwt-refresh",
                        "set-habit refresh-early A",
                        "expire-now A",
                        "wait \"+6d 09:30:01.5\"")
                .stream()
                .map(each -> each.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String line = new String(input, StandardCharsets.UTF_8);
        try {
            Command command = CommandText.parse(line);
            String again = CommandText.write(command);
            if (!CommandText.parse(again).equals(command)) {
                throw new AssertionError(again + " is not: " + line);
            }
        } catch (SayingException refused) {
            for (Language language : Language.values()) {
                if (Words.of(language).tell(refused.saying()).isBlank()) {
                    throw new AssertionError("nothing is said of: " + line);
                }
            }
        }
    }
}
