package org.cardorticket.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The names that somebody may have meant who mistyped one.
final class Nearest {

    private Nearest() {}

    /// Those of `names` that are few slips away from `word`, the nearest first, at most three.
    static List<String> to(String word, Collection<String> names) {
        String typed = word.toLowerCase(Locale.ROOT);
        int most = Math.max(1, typed.length() / 3);
        return names.stream()
                .filter(name -> near(typed, name, most))
                .sorted(Comparator.comparingInt(name -> slips(typed, name)))
                .limit(3)
                .toList();
    }

    private static boolean near(String typed, String name, int most) {
        return slips(typed, name) <= most || (typed.length() > 1 && name.startsWith(typed));
    }

    /// The edit distance: letters added, left out, mistaken, or two neighbours exchanged.
    static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : slip(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int slip(String a, String b, int[][] d, int i, int j) {
        int mistaken = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + mistaken, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean exchanged =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
