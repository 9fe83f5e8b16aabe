package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a GIF, read by javax.imageio")
class GifWriterTest {

    @TempDir private Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("film.gif");
        try (GifWriter writer = new GifWriter(file, Stills.three())) {
            for (Still still : Stills.three()) {
                writer.add(still, 10);
                writer.add(still, 15);
            }
            writer.finish();
        }
        return file;
    }

    @Test
    void hasTheSizeAndAPictureForEveryChange() throws IOException {
        GifFile gif = GifFile.read(written());
        assertThat(gif.width()).isEqualTo(Stills.WIDTH);
        assertThat(gif.height()).isEqualTo(Stills.HEIGHT);
        assertThat(gif.frames()).hasSize(3);
        assertThat(gif.frames()).extracting(GifFile.Frame::delay).containsOnly(25);
        assertThat(gif.repeatsForEver()).isTrue();
    }

    @Test
    void showsThePicturesWhenItsPartsAreLaidOverEachOther() throws IOException {
        GifFile gif = GifFile.read(written());
        for (int i = 0; i < 3; i++) {
            Still still = Stills.three().get(i);
            int frame = i;
            for (int y = 0; y < Stills.HEIGHT; y++) {
                for (int x = 0; x < Stills.WIDTH; x++) {
                    assertThat(gif.shown(frame).getRGB(x, y) & 0xFFFFFF).isEqualTo(still.rgb(x, y));
                }
            }
        }
    }

    @Test
    void keepsOnlyThePartThatChanges() throws IOException {
        GifFile gif = GifFile.read(written());
        assertThat(gif.frames().get(1).part().width).isEqualTo(16);
        assertThat(gif.frames().get(1).part().height).isEqualTo(11);
    }

    @Test
    void leavesNothingBehindWhenItIsGivenUp() throws IOException {
        try (GifWriter writer = new GifWriter(folder.resolve("film.gif"), Stills.three())) {
            writer.add(Stills.at(0, 0), 10);
            writer.add(Stills.at(1, 0), 10);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhatCannotBeWritten() {
        assertThatIOException()
                .isThrownBy(() -> new GifWriter(folder, Stills.three()))
                .withMessageContaining("folder");
    }
}
