package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SearchTest {

    @Property
    void findsTheBorder(
            @ForAll @IntRange(max = 1_000) int size, @ForAll @IntRange(max = 1_100) int border) {
        assertThat(Search.count(size, i -> i < border)).isEqualTo(Math.min(size, border));
    }
}
