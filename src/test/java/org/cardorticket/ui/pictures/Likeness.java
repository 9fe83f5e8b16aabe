package org.cardorticket.ui.pictures;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Whether two pictures show the same. Ids, ports and measured times are different letters in every
/// run, so single points may differ, and in a line of text many; a thing that has moved, gone or
/// changed its colour differs in a whole neighbourhood.
record Likeness(Thumb reference, Thumb picture, boolean[] differs) {

    /// So far apart in one colour that an eye sees it.
    private static final int VISIBLE = 40;

    /// The side of a neighbourhood, in points: a gate is ten wide.
    private static final int AROUND = 12;

    /// The share of a neighbourhood that letters may change.
    private static final double LETTERS = 0.34;

    /// The share of the whole picture that may differ.
    private static final double WHOLE = 0.03;

    static Likeness of(Thumb reference, Thumb picture) {
        boolean[] differs = new boolean[picture.points().length];
        boolean same =
                reference.width() == picture.width() && reference.height() == picture.height();
        for (int i = 0; i < differs.length; i++) {
            differs[i] = !same || apart(reference.points()[i], picture.points()[i]) > VISIBLE;
        }
        return new Likeness(reference, picture, differs);
    }

    private static int apart(int a, int b) {
        int red = Math.abs((a >> 16 & 0xff) - (b >> 16 & 0xff));
        int green = Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff));
        int blue = Math.abs((a & 0xff) - (b & 0xff));
        return Math.max(red, Math.max(green, blue));
    }

    /// Whether they show the same.
    boolean alike() {
        return whole() <= WHOLE && densest() <= LETTERS;
    }

    /// The share of all points that differ.
    double whole() {
        int count = 0;
        for (boolean each : differs) {
            count += each ? 1 : 0;
        }
        return (double) count / differs.length;
    }

    /// The largest share of points that differ in any neighbourhood.
    double densest() {
        int width = picture.width();
        int most = 0;
        for (int y = 0; y + AROUND <= picture.height(); y += 2) {
            for (int x = 0; x + AROUND <= width; x += 2) {
                most = Math.max(most, differing(x, y));
            }
        }
        return (double) most / (AROUND * AROUND);
    }

    private int differing(int left, int top) {
        int count = 0;
        for (int y = top; y < top + AROUND; y++) {
            for (int x = left; x < left + AROUND; x++) {
                count += differs[y * picture.width() + x] ? 1 : 0;
            }
        }
        return count;
    }

    /// Writes reference, picture, and what differs in red, side by side.
    void write(Path file) throws IOException {
        int width = picture.width();
        BufferedImage sheet =
                new BufferedImage(width * 3, picture.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.drawImage(reference.image(), 0, 0, null);
        pen.drawImage(picture.image(), width, 0, null);
        pen.dispose();
        for (int i = 0; i < differs.length; i++) {
            int point = differs[i] ? 0xff0000 : picture.points()[i] >> 2 & 0x3f3f3f;
            sheet.setRGB(2 * width + i % width, i / width, point);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(sheet, "png", file.toFile());
    }
}
