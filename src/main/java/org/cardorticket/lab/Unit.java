package org.cardorticket.lab;

import java.util.Locale;

/// What a number of the Lab counts, and how it is written: with three significant digits and the
/// letter that makes it short.
public enum Unit {
    /// Nanoseconds of real time.
    NANOS("ns"),
    /// Seconds of lesson time.
    SECONDS("s"),
    /// Bytes, the large ones in powers of a thousand.
    BYTES("B"),
    /// Requests a second.
    PER_SECOND("/s"),
    /// Milliseconds, as somebody chose them.
    MILLIS("ms"),
    /// Minutes of lesson time, as somebody chose them.
    MINUTES("min"),
    /// How many times as much.
    TIMES("×"),
    /// A plain number.
    COUNT("");

    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;

    private final String sign;

    Unit(String sign) {
        this.sign = sign;
    }

    /// The sign of the unit itself, for a heading in a file.
    public String sign() {
        return sign;
    }

    /// `value` as a person reads it: `1.2 µs`, `640 B`, `5,300/s`, `× 20`.
    public String text(double value) {
        return switch (this) {
            case NANOS -> scaled(value, 1_000, "ns", "µs", "ms", "s");
            case BYTES -> scaled(value, 1_000, "B", "kB", "MB", "GB", "TB");
            case SECONDS -> time(value);
            case PER_SECOND -> grouped(value) + "/s";
            // Nothing is no part of anything.
            case TIMES ->
                    value > 0 && value < 1 ? "1/" + grouped(1 / value) : "× " + grouped(value);
            case MILLIS, MINUTES -> grouped(value) + " " + sign;
            case COUNT -> grouped(value);
        };
    }

    private static String time(double seconds) {
        if (seconds < MINUTE) {
            return grouped(seconds) + " s";
        }
        return seconds < HOUR ? grouped(seconds / MINUTE) + " min" : grouped(seconds / HOUR) + " h";
    }

    private static String scaled(double value, double step, String... signs) {
        double rest = value;
        int i = 0;
        // 999.6 would be written as 1000, which is one of the next sign.
        while (Math.abs(rest) >= step - 0.5 && i < signs.length - 1) {
            rest /= step;
            i++;
        }
        return grouped(rest) + " " + signs[i];
    }

    /// Three significant digits, whole numbers in full, thousands apart.
    private static String grouped(double value) {
        double size = Math.abs(value);
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        if (value == Math.rint(value) || size >= 99.95) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return String.format(Locale.ROOT, size >= 9.995 ? "%.1f" : "%.2f", value);
    }
}
