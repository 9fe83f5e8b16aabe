package org.cardorticket.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A group of similar colours that one colour of a palette may stand for (median cut).
///
/// @param shades the colours in it with the number of their pixels
/// @param shift the channel in which they differ most: 16 red, 8 green, 0 blue
/// @param spread by how much they differ there
record ColourBox(List<Shade> shades, int shift, int spread) {

    /// A colour and how often it occurs.
    record Shade(int rgb, int count) {}

    static ColourBox of(Map<Integer, Integer> counts) {
        return of(
                counts.entrySet().stream()
                        .map(each -> new Shade(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparingInt(Shade::rgb))
                        .toList());
    }

    private static ColourBox of(List<Shade> shades) {
        int widest = 0;
        int most = -1;
        for (int shift : new int[] {8, 16, 0}) {
            int spread =
                    shades.stream().mapToInt(each -> channel(each.rgb(), shift)).max().orElse(0)
                            - shades.stream()
                                    .mapToInt(each -> channel(each.rgb(), shift))
                                    .min()
                                    .orElse(0);
            if (spread > most) {
                most = spread;
                widest = shift;
            }
        }
        return new ColourBox(shades, widest, most);
    }

    boolean divisible() {
        return shades.size() > 1;
    }

    /// How much there is to gain by dividing it. The root keeps a large background from taking all
    /// the colours for itself.
    double weight() {
        return spread * Math.sqrt(shades.stream().mapToLong(Shade::count).sum());
    }

    /// Two boxes, cut in the middle of the widest channel rather than of the pixels: a rare accent
    /// must not end up with the grey beside it.
    List<ColourBox> halves() {
        int middle =
                shades.stream().mapToInt(each -> channel(each.rgb(), shift)).min().orElse(0)
                        + spread / 2;
        if (spread == 0) {
            throw new IllegalStateException("one colour only");
        }
        return List.of(
                of(shades.stream().filter(each -> channel(each.rgb(), shift) <= middle).toList()),
                of(shades.stream().filter(each -> channel(each.rgb(), shift) > middle).toList()));
    }

    /// Its most frequent colour and not a mean: flat areas keep exactly the colour they have.
    int colour() {
        return shades.stream().max(Comparator.comparingInt(Shade::count)).map(Shade::rgb).orElse(0);
    }

    /// How different two colours look, roughly: the eye sees green best.
    static int distance(int a, int b) {
        int red = channel(a, 16) - channel(b, 16);
        int green = channel(a, 8) - channel(b, 8);
        int blue = channel(a, 0) - channel(b, 0);
        return 3 * red * red + 6 * green * green + blue * blue;
    }

    private static int channel(int rgb, int shift) {
        return rgb >> shift & 0xFF;
    }
}
