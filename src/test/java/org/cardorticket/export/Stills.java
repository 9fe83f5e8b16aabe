package org.cardorticket.export;

import java.util.Arrays;
import java.util.List;

/// Made-up pictures of a film in which a red square goes over a white ground.
final class Stills {

    static final int WIDTH = 40;
    static final int HEIGHT = 30;
    static final int GROUND = 0xFFFFFF;
    static final int SQUARE = 0xC0202A;
    private static final int SIDE = 6;

    private Stills() {}

    /// The square with its left upper corner at (`x`, `y`).
    static Still at(int x, int y) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, 0xFF000000 | GROUND);
        for (int row = y; row < y + SIDE; row++) {
            Arrays.fill(pixels, row * WIDTH + x, row * WIDTH + x + SIDE, 0xFF000000 | SQUARE);
        }
        return new Still(WIDTH, pixels);
    }

    /// Three different pictures.
    static List<Still> three() {
        return List.of(at(0, 0), at(10, 5), at(20, 20));
    }
}
