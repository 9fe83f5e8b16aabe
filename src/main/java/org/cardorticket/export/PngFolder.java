package org.cardorticket.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Writes a film as a folder of numbered pictures, for whoever cuts films with other programs.
public final class PngFolder implements FilmWriter {

    private final Path folder;
    private final List<Path> written = new ArrayList<>();
    private boolean finished;

    /// A film in `folder`; every picture appears in it when it is complete.
    public PngFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void add(Still still, int centiseconds) throws IOException {
        BufferedImage image =
                new BufferedImage(still.width(), still.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < still.height(); y++) {
            for (int x = 0; x < still.width(); x++) {
                image.setRGB(x, y, still.rgb(x, y));
            }
        }
        Path file = folder.resolve("frame-%04d.png".formatted(written.size() + 1));
        try (Draft draft = Draft.of(file)) {
            if (!ImageIO.write(image, "png", draft.path().toFile())) {
                throw new IOException("no PNG writer");
            }
            draft.publish();
            written.add(file);
        }
    }

    @Override
    public void finish() {
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
        }
    }
}
