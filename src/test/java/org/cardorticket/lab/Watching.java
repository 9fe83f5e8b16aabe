package org.cardorticket.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// A watch that keeps all it hears, and may have enough of it: after so many calls, whatever the
/// time.
final class Watching implements Watch {

    private final List<Double> heard = new ArrayList<>();
    private final int enough;

    /// One that has enough at the call number `enough`.
    Watching(int enough) {
        this.enough = enough;
    }

    /// One that never has enough.
    Watching() {
        this(Integer.MAX_VALUE);
    }

    @Override
    public void reached(double part) {
        heard.add(part);
        if (heard.size() >= enough) {
            throw new CancellationException();
        }
    }

    /// All parts that were reached.
    List<Double> heard() {
        return heard;
    }
}
