package org.cardorticket.ledger;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// Steps of one kind in their order. It only grows, so that every proof by a beginning of it costs
/// constant space.
final class Trail {

    private final List<Long> steps = new ArrayList<>();

    /// Appends the step `seq`.
    void add(long seq) {
        steps.add(seq);
    }

    /// How many steps there are.
    int size() {
        return steps.size();
    }

    /// The proof by all steps so far; it does not grow with the trail.
    Proof proof() {
        return new Proof(new Beginning(steps, steps.size()));
    }

    private static final class Beginning extends AbstractList<Long> implements RandomAccess {

        private final List<Long> all;
        private final int size;

        Beginning(List<Long> all, int size) {
            this.all = all;
            this.size = size;
        }

        @Override
        public Long get(int index) {
            return all.get(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
