package org.cardorticket.film;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.RandomAccess;
import java.util.function.Predicate;

/// An append-only list whose elements appear at growing film positions, and its beginnings up to
/// one of them.
///
/// @param <T> what is listed
final class Prefix<T> {

    private final List<T> items = new ArrayList<>();
    private final Positions positions = new Positions();

    /// Appends `item`, which appears at `position`; positions must not fall.
    void add(double position, T item) {
        items.add(item);
        positions.add(position);
    }

    /// What has appeared at `position`: an unmodifiable view, made in constant space.
    List<T> upTo(double position) {
        return new Beginning<>(items, size(position));
    }

    /// The last that has appeared at `position`, if anything has.
    Optional<T> latest(double position) {
        int size = size(position);
        return size == 0 ? Optional.empty() : Optional.of(items.get(size - 1));
    }

    /// How many have appeared at `position`.
    int size(double position) {
        return positions.upTo(position);
    }

    /// How many there are.
    int size() {
        return items.size();
    }

    /// Number `index`, from 0.
    T get(int index) {
        return items.get(index);
    }

    /// Where number `index` appears.
    double positionAt(int index) {
        return positions.get(index);
    }

    /// For how many `holds`; it must be true for a beginning of the items and false for all after.
    int countWhere(Predicate<T> holds) {
        return Search.count(items.size(), i -> holds.test(items.get(i)));
    }

    /// Where the first item for which `holds` has appeared; `holds` must be false for a beginning
    /// of the items and true for all after it.
    OptionalDouble firstPositionWhere(Predicate<T> holds) {
        int index = countWhere(holds.negate());
        return index < items.size()
                ? OptionalDouble.of(positions.get(index))
                : OptionalDouble.empty();
    }

    private static final class Beginning<T> extends AbstractList<T> implements RandomAccess {

        private final List<T> all;
        private final int size;

        Beginning(List<T> all, int size) {
            this.all = all;
            this.size = size;
        }

        @Override
        public T get(int index) {
            return all.get(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }

        /// Two beginnings of one list are equal when they are equally long: no element need be
        /// asked.
        @SuppressWarnings("ReferenceEquality") // the very same list, only longer or shorter
        @Override
        public boolean equals(Object other) {
            if (other instanceof Beginning<?> beginning && beginning.all == all) {
                return beginning.size == size;
            }
            return super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }
}
