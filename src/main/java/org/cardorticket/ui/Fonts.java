package org.cardorticket.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The fonts that travel with the program, so that a picture made here equals one made elsewhere.
///
/// Chinese glyphs come from whatever the system has: JavaFX falls back glyph by glyph.
public final class Fonts {

    private static final List<String> FIRST = List.of("Inter-Regular.otf", "Inter-SemiBold.otf");

    private static final List<String> OTHERS =
            List.of("Inter-Bold.otf", "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf");

    private Fonts() {}

    /// Makes the bundled families known to JavaFX; calling it again does no harm.
    public static void load() {
        loadFirst();
        OTHERS.forEach(Fonts::load);
    }

    /// The same for those that the first frame needs.
    public static void loadFirst() {
        FIRST.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in =
                Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file)) {
            if (Font.loadFont(in, 12) == null) {
                throw new IllegalStateException("not a font: " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
