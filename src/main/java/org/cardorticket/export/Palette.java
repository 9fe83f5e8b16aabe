package org.cardorticket.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The colours that a whole film shares, chosen from what is in it; every other colour is drawn as
/// its nearest, without dithering: a user interface is flat, and noise would only make files big.
final class Palette {

    /// One entry is left for what has not changed since the picture before.
    private static final int MOST = 255;

    private static final int TRANSPARENT = 255;

    private final int[] colours;
    private final IndexColorModel model;
    private final Map<Integer, Byte> nearest = new HashMap<>();

    private Palette(int[] colours) {
        this.colours = colours;
        int[] table = new int[MOST + 1];
        System.arraycopy(colours, 0, table, 0, colours.length);
        this.model = new IndexColorModel(8, table.length, table, 0, false, TRANSPARENT, 0);
    }

    /// The palette for films that look like `samples`.
    static Palette of(List<Still> samples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Still still : samples) {
            for (int y = 0; y < still.height(); y++) {
                for (int x = 0; x < still.width(); x++) {
                    counts.merge(still.rgb(x, y), 1, Integer::sum);
                }
            }
        }
        List<ColourBox> boxes = new ArrayList<>(List.of(ColourBox.of(counts)));
        while (boxes.size() < MOST) {
            Optional<ColourBox> largest =
                    boxes.stream()
                            .filter(ColourBox::divisible)
                            .max(Comparator.comparingDouble(ColourBox::weight));
            if (largest.isEmpty()) {
                break;
            }
            boxes.remove(largest.get());
            boxes.addAll(largest.get().halves());
        }
        return new Palette(boxes.stream().mapToInt(ColourBox::colour).toArray());
    }

    /// The part of `still` inside `part`; where a pixel is as in `before` it is left transparent,
    /// which compresses to nothing.
    BufferedImage indexed(Still still, Rectangle part, Optional<Still> before) {
        BufferedImage image =
                new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model);
        WritableRaster raster = image.getRaster();
        byte[] row = new byte[part.width];
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                int rgb = still.rgb(part.x + x, part.y + y);
                int atX = part.x + x;
                int atY = part.y + y;
                boolean unchanged = before.filter(old -> old.rgb(atX, atY) == rgb).isPresent();
                row[x] = unchanged ? (byte) TRANSPARENT : index(rgb);
            }
            raster.setDataElements(0, y, part.width, 1, row);
        }
        return image;
    }

    private byte index(int rgb) {
        return nearest.computeIfAbsent(rgb, this::search);
    }

    private byte search(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int distance = ColourBox.distance(rgb, colours[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return (byte) best;
    }
}
