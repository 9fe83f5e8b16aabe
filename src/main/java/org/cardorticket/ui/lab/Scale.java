package org.cardorticket.ui.lab;

import java.util.ArrayList;
import java.util.List;
import org.cardorticket.lab.Unit;

/// Where a value lies on an axis, and which values are written along it.
///
/// @param from the value at the axis' beginning
/// @param to the value at its end, more than `from`
/// @param logarithmic whether each power of ten has the same length; then both ends are powers of
///   ten
/// @param unit what the values count
record Scale(double from, double to, boolean logarithmic, Unit unit) {

    /// Values this far apart are no longer told from each other on an even axis.
    private static final double FAR_APART = 1_000;

    /// Zero is on the axis of what was chosen if the first value is not above this part of the
    /// last.
    private static final double NEAR = 0.25;

    /// How many ticks an even axis has at most, its beginning not counted.
    private static final int TICKS = 8;

    private static final List<Double> SECONDS =
            List.of(1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1_800.0);

    /// @throws IllegalArgumentException when it has no length
    Scale {
        if (!(to > from) || logarithmic && from <= 0) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /// The axis for `values` that `unit` counts, none of them negative: by powers of ten, if
    /// `logarithmic` and no value is zero, and otherwise even and from zero, because a length that
    /// does not begin at zero lies.
    static Scale over(List<Double> values, boolean logarithmic, Unit unit) {
        double least = values.stream().mapToDouble(each -> each).min().orElse(1);
        double most = values.stream().mapToDouble(each -> each).max().orElse(1);
        if (logarithmic && least > 0) {
            double from = roundDown(least);
            return new Scale(from, Math.max(roundUp(most), from * 10), true, unit);
        }
        double end = most > 0 ? most : 1;
        double step = step(end, unit);
        return new Scale(0, Math.ceil(end / step - 1e-9) * step, false, unit);
    }

    /// The axis for what was chosen, in ascending order: by powers of ten where the values are far
    /// apart, and otherwise from the first to the last, or from zero if that is near the first.
    static Scale along(List<Double> values, Unit unit) {
        double first = values.getFirst();
        double last = values.getLast();
        if (first > 0 && last / first >= FAR_APART) {
            return over(values, true, unit);
        }
        double from = first <= last * NEAR ? 0 : first;
        return new Scale(from, Math.max(last, from + 1), false, unit);
    }

    /// Where `value` lies, from 0 at the beginning to 1 at the end.
    double place(double value) {
        if (logarithmic) {
            // Nothing is shown before the beginning: a quartile may be zero.
            double shown = Math.max(value, from);
            return Math.log(shown / from) / Math.log(to / from);
        }
        return (value - from) / (to - from);
    }

    /// What is written along it, in ascending order: round values only.
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (logarithmic) {
            double first = power(Math.ceil(Math.log10(from) - 1e-9));
            for (double tick = first; tick <= to * (1 + 1e-9); tick *= 10) {
                ticks.add(tick);
            }
            return ticks;
        }
        double step = step(to - from, unit);
        for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to * (1 + 1e-9); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /// A step people can count in: 1, 2 or 5 and zeros, and with seconds what clocks know.
    private static double step(double end, Unit unit) {
        double rough = end / TICKS;
        if (unit == Unit.SECONDS) {
            for (double each : SECONDS) {
                if (each >= rough) {
                    return each;
                }
            }
        }
        return roundUp(rough);
    }

    /// The next of 1, 2, 5, 10, 20, 50, … that is not less.
    private static double roundUp(double value) {
        double power = power(Math.floor(Math.log10(value)));
        for (int factor : List.of(1, 2, 5)) {
            if (factor * power >= value * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /// The next of them that is not more.
    private static double roundDown(double value) {
        double power = power(Math.floor(Math.log10(value)));
        for (int factor : List.of(5, 2)) {
            if (factor * power <= value * (1 + 1e-9)) {
                return factor * power;
            }
        }
        return power;
    }

    private static double power(double exponent) {
        return Math.pow(10, exponent);
    }
}
