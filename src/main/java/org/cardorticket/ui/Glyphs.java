package org.cardorticket.ui;

import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.cardorticket.words.Language;

/// Finds out whether the fonts of this system can write a language, by writing with them: JavaFX
/// does not tell, it draws the same empty box for every letter that it does not have.
public final class Glyphs {

    /// A code point that no standard will ever give to a letter, so that no font has it.
    private static final String NOBODYS = Character.toString(0x0FFFE);

    private static final double SIZE = 24;

    private Glyphs() {}

    /// Whether the letters of `language` can be drawn. Needs the JavaFX thread.
    public static boolean have(Language language) {
        return switch (language) {
            case EN -> true;
            case ZH -> drawn("\u7968") && drawn("\u5361");
        };
    }

    /// Whether `letter` is drawn as something else than the empty box, and as anything at all.
    static boolean drawn(String letter) {
        WritableImage picture = picture(letter);
        return ink(picture) > 0 && !same(picture, picture(NOBODYS));
    }

    private static WritableImage picture(String letter) {
        Text text = new Text(letter);
        text.setFont(Font.font("Inter", SIZE));
        return text.snapshot(null, null);
    }

    private static boolean same(WritableImage a, WritableImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return false;
        }
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (a.getPixelReader().getArgb(x, y) != b.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int ink(WritableImage picture) {
        PixelReader pixels = picture.getPixelReader();
        int paper = pixels.getArgb(0, 0);
        int ink = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                ink += pixels.getArgb(x, y) == paper ? 0 : 1;
            }
        }
        return ink;
    }
}
