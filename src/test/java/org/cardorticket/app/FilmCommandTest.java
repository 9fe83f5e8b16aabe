package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.cardorticket.export.GifFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

@DisplayName("film")
@ExtendWith(ApplicationExtension.class)
class FilmCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir private Path folder;

    private int run(String... args) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private int film(String lesson, Path file) {
        return run(
                "film",
                lesson,
                "--lang=en",
                "--fps=1",
                "--scale=0.25",
                "--size=1200x800",
                "--out",
                file.toString());
    }

    @Test
    void makesAGif() throws IOException {
        Path file = folder.resolve("kick.gif");
        assertThat(film("kick", file)).as(err.toString()).isZero();
        GifFile gif = GifFile.read(file);
        assertThat(gif.width()).isEqualTo(300);
        assertThat(gif.height()).isEqualTo(200);
        assertThat(gif.frames()).hasSizeGreaterThan(20);
        assertThat(gif.length()).isGreaterThan(3_000);
        assertThat(err.toString()).contains("Filming: 50 %", "Filming: 100 %");
        assertThat(out.toString()).contains(file.toString());
    }

    @Test
    void makesAPage() throws IOException {
        Path file = folder.resolve("kick.html");
        assertThat(film("kick", file)).as(err.toString()).isZero();
        assertThat(Jsoup.parse(file.toFile()).title()).contains("Who can make Alice leave?");
        assertThat(Files.readString(file)).contains("\"captions\"", "One second before 09:30");
    }

    @Test
    void makesAFolderOfPicturesInAnotherTheme() throws IOException {
        assertThat(
                        run(
                                "film",
                                "who-and-what",
                                "--theme=dark",
                                "--fps=1",
                                "--scale=0.25",
                                "--out",
                                folder.resolve("frames") + "/"))
                .isZero();
        assertThat(folder.resolve("frames").toFile().list()).hasSizeGreaterThan(20);
        BufferedImage first =
                ImageIO.read(folder.resolve("frames").resolve("frame-0001.png").toFile());
        assertThat(first.getWidth()).isEqualTo(360);
        assertThat(first.getRGB(2, 100) >> 8 & 0xFF).isLessThan(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--out=x.avi",
                "--out=x.gif --fps=0",
                "--out=x.gif --fps=51",
                "--out=x.gif --scale=3",
                "--out=x.gif --scale=NaN",
                ""
            })
    void whatMakesNoSenseIsAUsageError(String args) {
        assertThat(run(("film kick " + args).strip().split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Try: card-or-ticket film --help");
    }

    @Test
    void saysWhatCannotBeWritten() {
        Path file = folder.resolve("taken.gif");
        assertThat(file.toFile().mkdir()).isTrue();
        assertThat(film("sandbox", file)).isEqualTo(1);
        assertThat(err.toString()).contains("taken.gif").doesNotContain("\tat ");
    }
}
