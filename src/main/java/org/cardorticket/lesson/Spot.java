package org.cardorticket.lesson;

import java.io.Serializable;

/// A place in a file; line and column are counted from 1.
public record Spot(int line, int column) implements Serializable {

    /// Where a file begins.
    public static final Spot START = new Spot(1, 1);
}
