package org.cardorticket.lab;

import java.util.List;

/// The same thing measured several times: what came out in the middle, and how far apart the rest
/// was.
///
/// @param samples at least one, in ascending order
public record Spread(List<Double> samples) {

    /// @throws IllegalArgumentException when nothing was measured, or something that is no number
    public Spread {
        samples = samples.stream().sorted().toList();
        if (samples.isEmpty() || !samples.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("nothing was measured: " + samples);
        }
    }

    /// Something that was measured once, because it is the same every time.
    static Spread exactly(double value) {
        return new Spread(List.of(value));
    }

    /// The middle: half of the samples are at most this.
    public double median() {
        return quantile(0.5);
    }

    /// A quarter of the samples are at most this.
    public double lower() {
        return quantile(0.25);
    }

    /// Three quarters of the samples are at most this.
    public double upper() {
        return quantile(0.75);
    }

    /// The least.
    public double least() {
        return samples.getFirst();
    }

    /// The most.
    public double most() {
        return samples.getLast();
    }

    /// The samples in between are joined by a line, as most programs for figures do it (type 7 of
    /// Hyndman and Fan).
    private double quantile(double part) {
        double place = part * (samples.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        double from = samples.get(below);
        return from + (place - below) * (samples.get(above) - from);
    }
}
