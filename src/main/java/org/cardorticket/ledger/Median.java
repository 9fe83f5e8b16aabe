package org.cardorticket.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/// The running lower median of numbers that come one by one, each with its proof.
final class Median {

    /// The lower half, which has one more where the halves differ, and the upper half.
    private final PriorityQueue<Long> lower = new PriorityQueue<>(Comparator.reverseOrder());

    private final PriorityQueue<Long> upper = new PriorityQueue<>();
    private final Map<Long, Proof> newest = new HashMap<>();

    /// Takes in `number`, which `proof` proves.
    void add(long number, Proof proof) {
        lower.add(number);
        upper.add(lower.remove());
        if (upper.size() > lower.size()) {
            lower.add(upper.remove());
        }
        newest.put(number, proof);
    }

    /// How many numbers have come.
    int count() {
        return lower.size() + upper.size();
    }

    /// The median; there must have been a number.
    long value() {
        return lower.element();
    }

    /// The proof that came with the newest number that equals the median.
    Proof proof() {
        return newest.getOrDefault(value(), Proof.NONE);
    }
}
