package org.cardorticket.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Writes a film as a folder of numbered pictures, for whoever cuts films with other programs.
public final class PngFolder implements FilmWriter {

    private final Path folder;
    private int count;

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
        try (Draft draft = Draft.of(folder.resolve("frame-%04d.png".formatted(++count)))) {
            if (!ImageIO.write(image, "png", draft.path().toFile())) {
                throw new IOException("no PNG writer");
            }
            draft.publish();
        }
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
