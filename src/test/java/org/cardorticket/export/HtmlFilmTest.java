package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cardorticket.server.Chromium;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a film as one page")
class HtmlFilmTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("film.html");
        try (HtmlFilm film =
                new HtmlFilm(
                        file,
                        Stills.three(),
                        "A <film> & \"more\"",
                        List.of(
                                new HtmlFilm.Caption(0, "1. First", "It begins </script>."),
                                new HtmlFilm.Caption(100, "2. Second", "It goes on.")),
                        List.of(0, 100, 200, 300),
                        Words.of(Language.EN))) {
            for (Still still : Stills.three()) {
                film.add(still, 60);
                film.add(still, 40);
            }
            film.finish();
        }
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        Document page = Jsoup.parse(file.toFile());
        assertThat(page.title()).isEqualTo("A <film> & \"more\"");
        assertThat(page.select("[src], [href], link, iframe, object")).isEmpty();
        assertThat(Files.readString(file)).doesNotContain("http://", "https://", "{{");
        assertThat(page.select("script")).hasSize(2);
    }

    @Nested
    @DisplayName("in a real Chromium")
    class InABrowser {

        private Chromium page;

        @BeforeEach
        void open(@TempDir Path profile) {
            assumeTrue(
                    Chromium.find("chromium").isPresent()
                            && Chromium.find("chromedriver").isPresent(),
                    "no chromium with chromedriver in /usr/bin");
            page = new Chromium(profile, file.toUri());
            page.when("document.body.dataset.ready === 'yes'");
        }

        @AfterEach
        void close() {
            if (page != null) {
                page.close();
            }
        }

        private void key(String name) {
            page.run(
                    "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '"
                            + name
                            + "', bubbles: true}))");
        }

        /// All but that the test itself reads so many pixels.
        private List<String> complaints() {
            return page.complaints().stream()
                    .filter(each -> !each.contains("getImageData"))
                    .toList();
        }

        private String colour(int x, int y) {
            return page.run(
                            "return [...document.getElementById('film').getContext('2d')"
                                    + ".getImageData(%d, %d, 1, 1).data].join()".formatted(x, y))
                    .toString();
        }

        private static final String RED = "192,32,42,255";
        private static final String WHITE = "255,255,255,255";

        @Test
        void stepsThereAndBackAndDrawsThePictures() {
            assertThat(colour(0, 0)).isEqualTo(RED);
            assertThat(page.see("caption").getText()).contains("1. First", "</script>");
            page.click("#step");
            assertThat(colour(0, 0)).isEqualTo(WHITE);
            assertThat(colour(10, 5)).isEqualTo(RED);
            assertThat(page.see("caption").getText()).contains("2. Second");
            key("ArrowRight");
            assertThat(colour(20, 20)).isEqualTo(RED);
            key("ArrowLeft");
            assertThat(colour(10, 5)).isEqualTo(RED);
            assertThat(colour(20, 20)).isEqualTo(WHITE);
            key("End");
            assertThat(page.run("return document.body.dataset.at")).isEqualTo("300");
            key("Home");
            assertThat(colour(0, 0)).isEqualTo(RED);
            assertThat(complaints()).isEmpty();
        }

        @Test
        void playsToTheEndAndThenFromTheBeginning() {
            page.click("#play");
            assertThat(page.see("play").getText()).isEqualTo("Pause");
            page.when("document.body.dataset.at === '300'");
            assertThat(page.see("play").getText()).isEqualTo("Play");
            assertThat(colour(20, 20)).isEqualTo(RED);
            key(" ");
            page.when("Number(document.body.dataset.at) < 300");
            key(" ");
            assertThat(page.see("play").getText()).isEqualTo("Play");
            assertThat(complaints()).isEmpty();
        }
    }
}
