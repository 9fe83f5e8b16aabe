package org.cardorticket.export;

import java.awt.Rectangle;
import java.util.Arrays;

/// One picture of a film as plain pixels, so that whoever draws needs nothing of whoever writes.
///
/// Not a record: two stills are equal if their pixels are.
public final class Still {

    private final int width;
    private final int[] pixels;

    /// A still `width` pixels wide, whose `pixels` are RGB values row by row; they are not copied.
    public Still(int width, int[] pixels) {
        if (width < 1 || pixels.length < width || pixels.length % width != 0) {
            throw new IllegalArgumentException("no picture: " + width + ", " + pixels.length);
        }
        this.width = width;
        this.pixels = pixels;
    }

    /// Its width in pixels.
    public int width() {
        return width;
    }

    /// Its height in pixels.
    public int height() {
        return pixels.length / width;
    }

    /// The colour at (`x`, `y`) without alpha.
    int rgb(int x, int y) {
        return pixels[y * width + x] & 0xFFFFFF;
    }

    /// The smallest rectangle outside of which this looks like `before`; empty if both are equal.
    Rectangle changedSince(Still before) {
        int top = 0;
        int bottom = height() - 1;
        while (top <= bottom && sameRow(before, top)) {
            top++;
        }
        while (bottom > top && sameRow(before, bottom)) {
            bottom--;
        }
        int left = width;
        int right = -1;
        for (int y = top; y <= bottom; y++) {
            int row = y * width;
            int first = Arrays.mismatch(pixels, row, row + width, before.pixels, row, row + width);
            if (first >= 0) {
                left = Math.min(left, first);
                int last = width - 1;
                while (last > right && pixels[row + last] == before.pixels[row + last]) {
                    last--;
                }
                right = Math.max(right, last);
            }
        }
        return right < left
                ? new Rectangle()
                : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    /// The whole of it.
    Rectangle bounds() {
        return new Rectangle(0, 0, width, height());
    }

    private boolean sameRow(Still other, int y) {
        int from = y * width;
        return Arrays.equals(pixels, from, from + width, other.pixels, from, from + width);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Still still
                && width == still.width
                && Arrays.equals(pixels, still.pixels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pixels);
    }
}
