package org.cardorticket.lab;

import java.util.List;

/// What is asked before a run: a number, of which a few are offered, each several times the one
/// before. Right is what the run comes nearest to; nobody types it in.
///
/// @param unit what the number counts
/// @param options in ascending order, all above zero
public record Forecast(Unit unit, List<Double> options) {

    public Forecast {
        options = List.copyOf(options);
    }

    /// The option that is nearest to `measured`, by the factor between them; the smaller one where
    /// two are as near.
    public int nearest(double measured) {
        int nearest = 0;
        for (int i = 1; i < options.size(); i++) {
            if (away(options.get(i), measured) < away(options.get(nearest), measured)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static double away(double option, double measured) {
        double finite = Math.clamp(measured, Double.MIN_NORMAL, Double.MAX_VALUE);
        return Math.abs(Math.log(option) - Math.log(finite));
    }
}
