package org.cardorticket.film;

import java.util.Arrays;
import java.util.Objects;

/// An append-only list of film positions that never fall, to be searched.
///
/// Bare numbers side by side: in a film of a million steps most of a search is waiting for memory,
/// and a boxed number is a wait of its own.
final class Positions {

    private static final double[] NONE = {};
    private static final int FEW = 4;

    private double[] positions = NONE;
    private int size;

    /// Appends `position`, which is not before the last.
    void add(double position) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, Math.max(FEW, size + (size >> 1)));
        }
        positions[size++] = position;
    }

    /// Position number `index`, from 0.
    double get(int index) {
        return positions[Objects.checkIndex(index, size)];
    }

    /// How many there are.
    int size() {
        return size;
    }

    /// The last of them, which must be there.
    double last() {
        return get(size - 1);
    }

    /// How many of them are at or before `position`.
    int upTo(double position) {
        return Search.count(size, i -> positions[i] <= position);
    }

    /// How many of them are before `position`.
    int before(double position) {
        return Search.count(size, i -> positions[i] < position);
    }
}
