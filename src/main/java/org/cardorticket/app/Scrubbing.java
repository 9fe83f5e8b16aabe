package org.cardorticket.app;

import java.util.List;
import java.util.regex.Pattern;

/// Takes out of a text whatever would let its reader in: tickets, cards, passwords in JSON, and
/// whatever stands after `Bearer`.
final class Scrubbing {

    private static final String INK = "***";

    private static final List<Pattern> SECRETS =
            List.of(
                    Pattern.compile("eyJ[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+\\.?[A-Za-z0-9_-]*"),
                    Pattern.compile("[0-9a-f]{32}\\.[A-Za-z0-9_-]{20,}"),
                    Pattern.compile("(?i)(?<=bearer )\\S+"),
                    Pattern.compile("(?i)(?<=\"(?:password|old|new)\"\\s{0,5}:\\s{0,5}\")[^\"]*"),
                    Pattern.compile("(?i)(?<=redis://)[^@\\s/]+(?=@)"));

    private Scrubbing() {}

    /// `text` without its secrets.
    static String of(String text) {
        String clean = text;
        for (Pattern secret : SECRETS) {
            clean = secret.matcher(clean).replaceAll(INK);
        }
        return clean;
    }
}
