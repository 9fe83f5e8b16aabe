package org.cardorticket.ui.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.ui.Looks;
import org.cardorticket.ui.MainWindow;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Photographer;
import org.cardorticket.ui.Png;
import org.cardorticket.ui.Texts;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;

/// What a lesson looks like, beside what it looked like when somebody last looked at it.
///
/// `-Dpictures=all` draws every key moment in both languages and all themes; `-Dpictures=renew`
/// makes what is drawn the reference of what follows.
public final class Gallery {

    private static final Path REFERENCES = Path.of("src/test/resources/pictures");
    private static final Path DRAWN = Path.of("target/pictures");
    private static final String MODE = System.getProperty("pictures", "");

    private Gallery() {}

    /// The pictures of `performance` in `language` and `theme` that differ from their references:
    /// where each is drawn beside them. Needs the JavaFX thread.
    public static List<String> changed(Performance performance, Language language, Theme theme) {
        List<Integer> wanted = wanted(performance, language, theme);
        if (wanted.isEmpty()) {
            return List.of();
        }
        MainWindow window =
                new MainWindow(
                        performance,
                        BuiltIn.LESSONS,
                        new Texts(language),
                        new Looks(theme),
                        1280,
                        720);
        Photographer photographer = new Photographer(window, performance.playback());
        List<Double> moments = performance.keyMoments();
        List<String> changed = new ArrayList<>();
        for (int index : wanted) {
            String name =
                    "%s-%s-%s-%02d"
                            .formatted(
                                    performance.lesson().id(),
                                    language.code(),
                                    theme.name().toLowerCase(Locale.ROOT),
                                    index);
            try {
                if (!asBefore(name, photographer.at(moments.get(index)))) {
                    changed.add("target/pictures/" + name + "-difference.png");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return changed;
    }

    private static boolean asBefore(String name, WritableImage picture) throws IOException {
        Files.createDirectories(DRAWN);
        Path reference = REFERENCES.resolve(name + ".png");
        Thumb thumb = Thumb.of(picture);
        if (MODE.equals("renew")) {
            thumb.write(reference);
            Letters.keep();
            return true;
        }
        if (MODE.equals("all")) {
            Png.write(picture, DRAWN.resolve(name + ".png"));
        }
        if (!Files.exists(reference)) {
            return MODE.equals("all");
        }
        if (name.contains("-zh-") && !Letters.asBefore()) {
            return true;
        }
        Likeness likeness = Likeness.of(Thumb.read(reference), thumb);
        if (!likeness.alike()) {
            Png.write(picture, DRAWN.resolve(name + ".png"));
            likeness.write(DRAWN.resolve(name + "-difference.png"));
        }
        return likeness.alike();
    }

    /// Which key moments are drawn: all of them on request, else those that tell most.
    private static List<Integer> wanted(Performance performance, Language language, Theme theme) {
        int last = performance.keyMoments().size() - 1;
        if (MODE.equals("all")) {
            return IntStream.rangeClosed(0, last).boxed().toList();
        }
        if (performance.lesson().id().equals("kick")) {
            return List.of(0, 7, 8, 12, last);
        }
        boolean usual =
                language == Language.EN && theme == Theme.LIGHT
                        || language == Language.ZH && theme == Theme.DARK;
        return usual ? Stream.of(last / 2, last).distinct().toList() : List.of();
    }
}
