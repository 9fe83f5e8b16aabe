package org.cardorticket.film;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.time.LessonTime;

/// A window of lesson time on a stretch of pixels: where a moment stands, and which ticks to write.
///
/// @param from the moment at pixel 0
/// @param to the moment at pixel `width`; after `from`
/// @param width in pixels, at least 1
public record TimeAxis(Instant from, Instant to, double width) {

    private static final double PIXELS_A_TICK = 84;
    private static final List<Duration> STEPS =
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(6),
                    Duration.ofHours(12),
                    Duration.ofDays(1),
                    Duration.ofDays(2),
                    Duration.ofDays(7));
    private static final double SHORTEST_SECONDS = 10;
    private static final double LONGEST_SECONDS = 366 * 86_400.0;

    /// A moment worth a tick, and what is written there.
    public record Tick(Instant at, String label) {}

    public TimeAxis {
        if (!to.isAfter(from) || !(width >= 1)) {
            throw new IllegalArgumentException("an axis needs a length");
        }
    }

    /// An axis from `from` to `to` over `width` pixels.
    public static TimeAxis of(Instant from, Instant to, double width) {
        return new TimeAxis(from, to, width);
    }

    /// An axis over `width` pixels on which `first` … `last` leaves a margin of `margin` pixels at
    /// either end, as far as there is room; a stretch too short to be seen is widened around its
    /// middle.
    public static TimeAxis fit(Instant first, Instant last, double margin, double width) {
        double room = Math.max(width / 2, width - 2 * margin);
        double length = Math.max(SHORTEST_SECONDS, seconds(first, last));
        Instant middle = first.plusNanos(nanos(seconds(first, last) / 2));
        Instant from = middle.minusNanos(nanos(length / 2 * (width / room)));
        return new TimeAxis(from, from.plusNanos(nanos(length * (width / room))), width);
    }

    /// Where `moment` stands, in pixels; outside of 0 … `width` for moments outside the window.
    public double x(Instant moment) {
        return seconds(from, moment) / seconds(from, to) * width;
    }

    /// The moment at pixel `x`, to the nanosecond.
    public Instant instantAt(double x) {
        return from.plusNanos(Math.round(Duration.between(from, to).toNanos() * (x / width)));
    }

    /// How long `pixels` are.
    public Duration length(double pixels) {
        return Duration.ofNanos(
                Math.round(Duration.between(from, to).toNanos() * (pixels / width)));
    }

    /// The window narrowed (`factor` below 1) or widened so that what stands at pixel `x` stays
    /// there; never below ten seconds, never beyond a year.
    public TimeAxis zoomed(double factor, double x) {
        double length = Math.clamp(seconds(from, to) * factor, SHORTEST_SECONDS, LONGEST_SECONDS);
        Instant start = instantAt(x).minusNanos(nanos(length * (x / width)));
        return new TimeAxis(start, start.plusNanos(nanos(length)), width);
    }

    /// The window moved so that what stood at pixel `pixels` stands at 0: later for a positive
    /// number.
    public TimeAxis panned(double pixels) {
        Duration by = Duration.between(from, instantAt(pixels));
        return new TimeAxis(from.plus(by), to.plus(by), width);
    }

    /// The ticks inside the window: whole seconds, minutes, hours or days, far enough apart to be
    /// read.
    public List<Tick> ticks() {
        Duration step = step();
        long unit = step.toSeconds();
        Instant midnight = LessonTime.parse("00:00");
        Duration since = Duration.between(midnight, from);
        long seconds = since.getSeconds() + (since.getNano() > 0 ? 1 : 0);
        long first = Math.ceilDiv(seconds, unit);
        List<Tick> ticks = new ArrayList<>();
        for (Instant at = midnight.plusSeconds(first * unit); !at.isAfter(to); at = at.plus(step)) {
            ticks.add(new Tick(at, label(at, step)));
        }
        return ticks;
    }

    private Duration step() {
        double least = seconds(from, to) / width * PIXELS_A_TICK;
        return STEPS.stream()
                .filter(step -> step.toSeconds() >= least)
                .findFirst()
                .orElseGet(() -> Duration.ofDays(7 * (long) Math.ceil(least / (7 * 86_400.0))));
    }

    private static String label(Instant at, Duration step) {
        if (step.compareTo(Duration.ofDays(1)) >= 0) {
            return "+" + LessonTime.day(at) + "d";
        }
        String clock =
                step.compareTo(Duration.ofMinutes(1)) < 0
                        ? LessonTime.seconds(at)
                        : LessonTime.minutes(at);
        return LessonTime.day(at) == 0 ? clock : "+" + LessonTime.day(at) + "d " + clock;
    }

    private static long nanos(double seconds) {
        return Math.round(seconds * 1e9);
    }

    private static double seconds(Instant a, Instant b) {
        return Duration.between(a, b).toNanos() / 1e9;
    }
}
