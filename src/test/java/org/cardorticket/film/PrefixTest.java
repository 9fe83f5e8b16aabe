package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrefixTest {

    private final Prefix<String> letters = new Prefix<>();

    PrefixTest() {
        letters.add(0, "a");
        letters.add(1, "b");
        letters.add(1, "c");
        letters.add(2.5, "d");
    }

    @Test
    void holdsWhatHasAppearedByThen() {
        assertThat(letters.upTo(-1)).isEmpty();
        assertThat(letters.upTo(0)).containsExactly("a");
        assertThat(letters.upTo(1)).containsExactly("a", "b", "c");
        assertThat(letters.upTo(99)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void staysAsItWasWhenTheListGrows() {
        List<String> before = letters.upTo(99);
        letters.add(3, "e");
        assertThat(before).containsExactly("a", "b", "c", "d");
        assertThat(letters.upTo(99)).hasSize(5);
        assertThatThrownBy(() -> before.get(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void equalsEveryListOfTheSameContent() {
        assertThat(letters.upTo(0.5))
                .isEqualTo(letters.upTo(0))
                .isEqualTo(List.of("a"))
                .isNotEqualTo(letters.upTo(1))
                .hasSameHashCodeAs(List.of("a"));
        Prefix<String> other = new Prefix<>();
        other.add(7, "a");
        assertThat(other.upTo(7)).isEqualTo(letters.upTo(0));
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> letters.upTo(1).add("x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
