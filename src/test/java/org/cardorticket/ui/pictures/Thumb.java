package org.cardorticket.ui.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.cardorticket.ui.Png;

/// A picture as one sees it from the last row: each of its points is the average of a block.
record Thumb(int width, int height, int[] points) {

    /// How many pixels of a window go into one point, in either direction.
    static final int BLOCK = 5;

    /// What `picture` looks like from far away.
    static Thumb of(WritableImage picture) {
        int width = (int) picture.getWidth() / BLOCK;
        int height = (int) picture.getHeight() / BLOCK;
        int[] points = new int[width * height];
        int line = (int) picture.getWidth();
        int[] pixels = Png.pixels(picture);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                points[y * width + x] = average(pixels, line, x * BLOCK, y * BLOCK);
            }
        }
        return new Thumb(width, height, points);
    }

    private static int average(int[] pixels, int line, int left, int top) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                int argb = pixels[y * line + x];
                red += argb >> 16 & 0xff;
                green += argb >> 8 & 0xff;
                blue += argb & 0xff;
            }
        }
        int count = BLOCK * BLOCK;
        return red / count << 16 | green / count << 8 | blue / count;
    }

    /// The one in `file`.
    static Thumb read(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        int[] points = new int[image.getWidth() * image.getHeight()];
        for (int i = 0; i < points.length; i++) {
            points[i] = image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xffffff;
        }
        return new Thumb(image.getWidth(), image.getHeight(), points);
    }

    /// Writes it to `file`.
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(image(), "png", file.toFile());
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < points.length; i++) {
            image.setRGB(i % width, i / width, points[i]);
        }
        return image;
    }
}
