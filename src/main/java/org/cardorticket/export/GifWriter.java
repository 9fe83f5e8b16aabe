package org.cardorticket.export;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;

/// Writes a film as an animated GIF that repeats for ever: of every picture only the part that
/// differs from the one before, and pictures that do not differ at all as a longer delay.
public final class GifWriter implements FilmWriter {

    private final Draft draft;
    private final Palette palette;
    private final ImageWriter writer;
    private final ImageOutputStream out;
    private Optional<Still> written = Optional.empty();
    private Optional<Still> waiting = Optional.empty();
    private int delay;

    /// A film in `file`, whose colours are chosen from `samples`.
    ///
    /// @throws IOException when nothing can be written there
    public GifWriter(Path file, List<Still> samples) throws IOException {
        palette = Palette.of(samples);
        draft = Draft.of(file);
        writer = ImageIO.getImageWritersByFormatName("gif").next();
        out = ImageIO.createImageOutputStream(draft.path().toFile());
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    @Override
    public void add(Still still, int centiseconds) throws IOException {
        if (!waiting.equals(Optional.of(still))) {
            flush();
            waiting = Optional.of(still);
        }
        delay += centiseconds;
    }

    @Override
    public void finish() throws IOException {
        flush();
        writer.endWriteSequence();
        out.close();
        draft.publish();
    }

    @Override
    public void close() throws IOException {
        writer.dispose();
        try {
            out.close();
        } catch (IOException e) {
            // It is closed already, because the film was finished.
            return;
        } finally {
            draft.close();
        }
    }

    private void flush() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        Still still = waiting.get();
        Rectangle part = written.map(still::changedSince).orElseGet(still::bounds);
        var image = palette.indexed(still, part, written);
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), null);
        GifMetadata.fill(metadata, part, delay, written.isEmpty());
        writer.writeToSequence(new IIOImage(image, null, metadata), null);
        written = waiting;
        waiting = Optional.empty();
        delay = 0;
    }
}
