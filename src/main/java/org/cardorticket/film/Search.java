package org.cardorticket.film;

import java.util.function.IntPredicate;

/// Binary search in anything that is in order.
final class Search {

    private Search() {}

    /// How many of the indices 0 … `size` - 1 satisfy `holds`, which must hold for a beginning of
    /// them and for none after it.
    static int count(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
