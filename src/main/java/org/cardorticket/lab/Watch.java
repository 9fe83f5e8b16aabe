package org.cardorticket.lab;

import java.util.concurrent.CancellationException;

/// Over an experiment while it runs: hears how far it has come, and says when to stop.
@FunctionalInterface
public interface Watch {

    /// `part` of the work, 0 to 1, is done. Called often, between any two pieces of work.
    ///
    /// @throws CancellationException when nobody wants the rest
    void reached(double part);

    /// The watch over a piece that goes from `from` to `to` of the whole.
    default Watch between(double from, double to) {
        return part -> reached(from + part * (to - from));
    }
}
