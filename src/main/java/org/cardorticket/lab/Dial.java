package org.cardorticket.lab;

import java.util.List;
import org.cardorticket.saying.SayingException;

/// Something of an experiment that can be chosen: the values there are, in ascending order, and the
/// one that is taken when nobody chooses.
///
/// @param id what it is called in the bundles, on the command line and in files
public record Dial(String id, Unit unit, List<Double> values, double standard) {

    /// How often everything is measured, so that there is a spread to be seen.
    static final Dial RUNS = new Dial("runs", Unit.COUNT, List.of(3.0, 5.0, 11.0, 21.0, 51.0), 11);

    /// @throws IllegalArgumentException when `standard` is none of the values
    public Dial {
        values = List.copyOf(values);
        if (!values.contains(standard)) {
            throw new IllegalArgumentException(standard + " is no value of " + id);
        }
    }

    /// `value`, if it is one of those there are.
    ///
    /// @throws SayingException when it is not
    double checked(double value) {
        if (!values.contains(value)) {
            throw new SayingException("wrong.lab.value", id, plain(value), choices());
        }
        return value;
    }

    /// The values, as they are written.
    public String choices() {
        return String.join(", ", values.stream().map(Dial::plain).toList());
    }

    /// A value as a person writes it: without a fraction where there is none.
    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
