package org.cardorticket.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How lesson time is written and read: a day of the lesson's calendar and a time of day, in UTC.
///
/// Every lesson opens on the same Monday at 09:00, so that a picture made today equals one made
/// next year.
public final class LessonTime {

    /// Monday 2 March 2026, 09:00 UTC: the moment the curtain rises in every lesson.
    public static final Instant CURTAIN = Instant.parse("2026-03-02T09:00:00Z");

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private LessonTime() {}

    /// `instant` as `HH:mm`, or `HH:mm:ss` where it does not fall on a whole minute.
    public static String clock(Instant instant) {
        return instant.getEpochSecond() % 60 == 0 ? minutes(instant) : seconds(instant);
    }

    /// `instant` as `HH:mm`, seconds cut off.
    public static String minutes(Instant instant) {
        return MINUTES.format(utc(instant));
    }

    /// `instant` as `HH:mm:ss`, fractions cut off.
    public static String seconds(Instant instant) {
        return SECONDS.format(utc(instant));
    }

    /// The lesson's day of `instant`, counted from 0 for the opening Monday.
    public static long day(Instant instant) {
        Instant midnight = CURTAIN.minus(Duration.ofHours(9));
        return Math.floorDiv(Duration.between(midnight, instant).getSeconds(), 86_400L);
    }

    /// The calendar moment of `instant` in UTC, for day names and dates.
    public static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    /// `instant` as {@link #parse} reads it: `09:30`, `09:30:01`, `+6d 09:30`.
    public static String write(Instant instant) {
        String clock = utc(instant).toLocalTime().toString();
        long day = day(instant);
        return day == 0 ? clock : "+" + day + "d " + clock;
    }

    /// Reads `HH:mm` or `HH:mm:ss` as a moment of the opening Monday, or `+Nd HH:mm` as one N days
    /// later.
    ///
    /// @throws DateTimeException when the text has neither form
    public static Instant parse(String text) {
        long days = 0;
        String clock = text.strip();
        if (clock.startsWith("+")) {
            int gap = clock.indexOf("d ");
            if (gap < 0 || !clock.substring(1, gap).matches("\\d{1,6}")) {
                throw new DateTimeException("not a lesson time: " + text);
            }
            days = Integer.parseInt(clock.substring(1, gap));
            clock = clock.substring(gap + 2).strip();
        }
        LocalTime time = LocalTime.parse(clock);
        return utc(CURTAIN).toLocalDate().plusDays(days).atTime(time).toInstant(ZoneOffset.UTC);
    }
}
