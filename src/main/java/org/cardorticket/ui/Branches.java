package org.cardorticket.ui;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

/// The courses that things have taken besides the one they are taking now, and the numbers of all.
final class Branches {

    private final ReadOnlyListWrapper<Branch> others =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private int number = 1;
    private int ever = 1;

    /// The other courses.
    ReadOnlyListProperty<Branch> others() {
        return others.getReadOnlyProperty();
    }

    /// The number of the course that things are taking now, from 1.
    int number() {
        return number;
    }

    /// There is but one course again.
    void reset() {
        others.clear();
        number = 1;
        ever = 1;
    }

    /// A new course begins, and `left` is kept.
    void begin(Branch left) {
        others.add(left);
        number = ++ever;
    }

    /// Whether `other` can be gone back to.
    boolean holds(Branch other) {
        return others.contains(other);
    }

    /// Things take the course of `other` again, and `left` is kept in its place.
    void change(Branch left, Branch other) {
        others.set(others.indexOf(other), left);
        number = other.number();
    }
}
