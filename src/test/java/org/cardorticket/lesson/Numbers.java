package org.cardorticket.lesson;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The times of day and the statuses that a text names: those are the same in every language.
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d:])(\\d\\d:\\d\\d(?::\\d\\d)?|[1-5]\\d\\d)(?!\\d|:\\d)");

    private Numbers() {}

    static List<String> in(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
