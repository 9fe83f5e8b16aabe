package org.cardorticket.ui.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.cardorticket.ui.Png;

/// Which Chinese letters a system has: they do not travel with the program, and with others every
/// picture in Chinese is another one.
final class Letters {

    private static final Path KEPT = Path.of("src/test/resources/pictures/letters.txt");

    private Letters() {}

    /// Whether they are those of the references. Needs the JavaFX thread.
    static boolean asBefore() throws IOException {
        return Files.exists(KEPT) && Files.readString(KEPT).strip().equals(fingerprint());
    }

    /// Keeps which they are.
    static void keep() throws IOException {
        Files.createDirectories(KEPT.getParent());
        Files.writeString(KEPT, fingerprint() + "\n");
    }

    private static String fingerprint() {
        Text text = new Text("\u7968\u5361\u4f1a\u8bdd");
        text.setFont(Font.font("Inter", 24));
        WritableImage image = text.snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int hash = Arrays.hashCode(Png.pixels(image));
        return width + "x" + height + " " + Integer.toHexString(hash);
    }
}
