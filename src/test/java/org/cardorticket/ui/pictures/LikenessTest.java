package org.cardorticket.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("whether two pictures show the same")
class LikenessTest {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 144;

    /// Light paper with a bar at `left`, and letters that `seed` has thrown.
    private static Thumb picture(int left, int bar, long seed) {
        int[] points = new int[WIDTH * HEIGHT];
        java.util.Arrays.fill(points, 0xf5f7fa);
        for (int y = 60; y < 72; y++) {
            for (int x = left; x < left + 40; x++) {
                points[y * WIDTH + x] = bar;
            }
        }
        Random letters = new Random(seed);
        for (int line = 0; line < 4; line++) {
            for (int x = 100; x < 112; x++) {
                for (int y = 20 + line * 5; y < 22 + line * 5; y++) {
                    points[y * WIDTH + x] = letters.nextBoolean() ? 0x202020 : 0xb0b0b0;
                }
            }
        }
        return new Thumb(WIDTH, HEIGHT, points);
    }

    private static Likeness compare(Thumb a, Thumb b) {
        return Likeness.of(a, b);
    }

    @Test
    void theSameIsAlike() {
        assertThat(compare(picture(10, 0x2060c0, 1), picture(10, 0x2060c0, 1)).alike()).isTrue();
    }

    @Test
    void otherLettersAreAlike() {
        Likeness likeness = compare(picture(10, 0x2060c0, 1), picture(10, 0x2060c0, 2));
        assertThat(likeness.whole()).isPositive();
        assertThat(likeness.alike()).isTrue();
    }

    @Test
    void aBarThatHasMovedIsNot() {
        assertThat(compare(picture(10, 0x2060c0, 1), picture(22, 0x2060c0, 1)).alike()).isFalse();
    }

    @Test
    void aBarOfAnotherColourIsNot() {
        assertThat(compare(picture(10, 0x2060c0, 1), picture(10, 0xc02020, 1)).alike()).isFalse();
    }

    @Test
    void aBarThatIsGoneIsNot() {
        assertThat(compare(picture(10, 0x2060c0, 1), picture(10, 0xf5f7fa, 1)).alike()).isFalse();
    }

    @Test
    void anotherSizeIsNot() {
        Thumb small = new Thumb(10, 10, new int[100]);
        assertThat(compare(small, picture(10, 0x2060c0, 1)).alike()).isFalse();
    }
}
