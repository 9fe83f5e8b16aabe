package org.cardorticket.lesson;

import java.util.regex.Pattern;

/// How a text sounds when somebody reads it to a room.
public final class ReadAloud {

    /// What a step's narration may take, in seconds.
    public static final double LONGEST = 15;

    /// How many sentences it may have.
    public static final int MOST_SENTENCES = 3;

    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$|”)|[。！？]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsLatin}\\p{N}][\\p{IsLatin}\\p{N}'’.:/_-]*");
    private static final double HAN_A_SECOND = 5;
    private static final double WORDS_A_SECOND = 2.8;

    private ReadAloud() {}

    /// How many sentences `text` has; a time of day by itself is none.
    public static long sentences(String text) {
        return END.splitAsStream(text).filter(part -> LETTER.matcher(part).find()).count();
    }

    /// About how many seconds it takes to read `text`, English or Chinese or both.
    public static double seconds(String text) {
        return HAN.matcher(text).results().count() / HAN_A_SECOND
                + WORD.matcher(text).results().count() / WORDS_A_SECOND;
    }
}
