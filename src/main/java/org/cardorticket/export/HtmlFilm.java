package org.cardorticket.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.cardorticket.words.Words;

/// Writes a film as one HTML page that plays by itself: no script, font or picture from elsewhere.
///
/// Every picture is kept as the part that differs from the one before, so that the page stays small
/// enough to be sent by mail.
public final class HtmlFilm implements FilmWriter {

    private static final JsonMapper JSON = new JsonMapper();

    /// What is said from some moment of the film on.
    ///
    /// @param at centiseconds from the start
    public record Caption(int at, String title, String text) {}

    /// A part of a picture, drawn over what is there.
    private record Patch(int x, int y, int at, String png) {}

    private final Path file;
    private final Palette palette;
    private final String title;
    private final List<Caption> captions;
    private final List<Integer> beats;
    private final Words words;
    private final List<Patch> patches = new ArrayList<>();
    private Optional<Still> last = Optional.empty();
    private int length;

    /// A film in `file`, whose colours are chosen from `samples`.
    ///
    /// @param captions what is said, in order
    /// @param beats where a step halts, in centiseconds, in order
    public HtmlFilm(
            Path file,
            List<Still> samples,
            String title,
            List<Caption> captions,
            List<Integer> beats,
            Words words) {
        this.file = file;
        this.palette = Palette.of(samples);
        this.title = title;
        this.captions = List.copyOf(captions);
        this.beats = List.copyOf(beats);
        this.words = words;
    }

    @Override
    public void add(Still still, int centiseconds) throws IOException {
        if (!last.equals(Optional.of(still))) {
            Rectangle part = last.map(still::changedSince).orElseGet(still::bounds);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            if (!ImageIO.write(palette.indexed(still, part, last), "png", png)) {
                throw new IOException("no PNG writer");
            }
            String data = Base64.getEncoder().encodeToString(png.toByteArray());
            patches.add(new Patch(part.x, part.y, length, data));
            last = Optional.of(still);
        }
        length += centiseconds;
    }

    @Override
    public void finish() throws IOException {
        Still any = last.orElseThrow(() -> new IOException("a film without pictures"));
        String data =
                JSON.writeValueAsString(
                        Map.of(
                                "patches", patches,
                                "captions", captions,
                                "beats", beats,
                                "length", length,
                                "play", words.text("ui.transport.play"),
                                "pause", words.text("ui.transport.pause")));
        Draft.write(
                file,
                template()
                        .replace("{{lang}}", words.language().code())
                        .replace("{{title}}", escaped(title))
                        .replace("{{width}}", String.valueOf(any.width()))
                        .replace("{{height}}", String.valueOf(any.height()))
                        .replace("{{length}}", String.valueOf(length))
                        .replace("{{play}}", escaped(words.text("ui.transport.play")))
                        .replace("{{back}}", escaped(words.text("ui.transport.back")))
                        .replace("{{step}}", escaped(words.text("ui.transport.step")))
                        .replace("{{position}}", escaped(words.text("ui.strip")))
                        .replace("{{keys}}", escaped(words.text("export.html.keys")))
                        // Last, so that nothing inside it is taken for a place to fill in.
                        .replace("{{data}}", data.replace("<", "\\u003c")));
    }

    @Override
    public void close() {}

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String template() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HtmlFilm.class.getResourceAsStream("film.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
