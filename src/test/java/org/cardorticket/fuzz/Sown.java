package org.cardorticket.fuzz;

import java.util.List;
import java.util.Random;

/// Chance that can be repeated, and the ways in which bytes go wrong.
public final class Sown {

    /// Printed by every run; `-Dfuzz.seed=N` repeats it.
    public static final long SEED = Long.getLong("fuzz.seed", 20_260_301L);

    /// What has broken readers before: ends, signs, numbers at their limits, other scripts.
    private static final List<String> ODD =
            List.of(
                    "",
                    " ",
                    "\t",
                    "\0",
                    "\"",
                    "'",
                    "\\",
                    "/",
                    "//",
                    "..",
                    "%00",
                    "%2e",
                    ";",
                    "=",
                    "==",
                    ",",
                    ".",
                    "-",
                    "--",
                    ":",
                    "::",
                    "{",
                    "}",
                    "[",
                    "]",
                    "&a",
                    "*a",
                    "<<: *a",
                    "!!str",
                    "!!java.lang.Runtime",
                    "null",
                    "true",
                    "~",
                    "0",
                    "-1",
                    "1e999",
                    "NaN",
                    "9223372036854775808",
                    "-9223372036854775809",
                    "\uFEFF",
                    "\uD800",
                    "卡",
                    "é",
                    "\u202E",
                    "alg",
                    "none",
                    "HS256",
                    "Bearer ",
                    "sid=",
                    "exp",
                    "eyJhbGciOiJub25lIn0");

    private final Random random;

    public Sown(long seed) {
        this.random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// `text` with a few things gone wrong in it.
    public String spoiled(String text) {
        StringBuilder all = new StringBuilder(text);
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            spoil(all);
        }
        return all.toString();
    }

    private void spoil(StringBuilder all) {
        int at = random.nextInt(all.length() + 1);
        int to = Math.min(all.length(), at + random.nextInt(24));
        switch (random.nextInt(7)) {
            case 0 -> all.insert(at, one(ODD));
            case 1 -> all.delete(at, to);
            case 2 -> all.insert(at, all.substring(at, to).repeat(1 + random.nextInt(3)));
            case 3 -> all.replace(at, to, one(ODD));
            case 4 -> {
                if (at < all.length()) {
                    all.setCharAt(at, (char) (all.charAt(at) ^ 1 << random.nextInt(7)));
                }
            }
            case 5 -> all.setLength(at);
            default -> all.insert(at, (char) random.nextInt(0x2_00));
        }
    }
}
