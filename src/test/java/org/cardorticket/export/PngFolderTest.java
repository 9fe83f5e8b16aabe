package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFolderTest {

    @Test
    void writesEveryPictureUnderItsNumber(@TempDir Path folder) throws IOException {
        Path frames = folder.resolve("new/frames");
        try (PngFolder writer = new PngFolder(frames)) {
            for (Still still : Stills.three()) {
                writer.add(still, 10);
            }
            writer.finish();
        }
        assertThat(frames.toFile().list())
                .containsExactlyInAnyOrder("frame-0001.png", "frame-0002.png", "frame-0003.png");
        BufferedImage second = ImageIO.read(frames.resolve("frame-0002.png").toFile());
        assertThat(second.getWidth()).isEqualTo(Stills.WIDTH);
        assertThat(second.getHeight()).isEqualTo(Stills.HEIGHT);
        assertThat(second.getRGB(10, 5) & 0xFFFFFF).isEqualTo(Stills.SQUARE);
        assertThat(second.getRGB(9, 5) & 0xFFFFFF).isEqualTo(Stills.GROUND);
    }
}
