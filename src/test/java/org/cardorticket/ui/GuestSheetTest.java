package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardorticket.film.ClientFrame;
import org.cardorticket.server.Chromium;
import org.cardorticket.trace.Step;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("real clients at the window")
class GuestSheetTest extends OpenWindow {

    private final List<URI> browsed = new ArrayList<>();

    @Start
    void open(Stage stage) {
        start(stage);
        window.browseWith(browsed::add);
    }

    private int ask(String path) throws Exception {
        URI address = performance.door().addressProperty().get().orElseThrow().resolve(path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address)
                                    .header("User-Agent", "curl/8.5.0")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        }
    }

    private void openTheDoor() {
        page.shortcut(KeyCode.G);
        page.press("guests-open");
    }

    @Test
    void theDoorIsShutUntilSomebodyOpensItAndSaysThatItIsOpen() throws Exception {
        assertThat(ask("/session/books")).isEqualTo(403);
        assertThat(page.sees("open-door")).isFalse();
        openTheDoor();
        assertThat(ask("/session/books")).isEqualTo(401);
        page.press("guests-close");
        assertThat(page.sees("guests-sheet")).isFalse();
        assertThat(page.sees("open-door")).isTrue();
        assertThat(page.read("open-door")).contains(page.read("guests-address"));
        page.press("open-door");
        page.press("guests-open");
        assertThat(ask("/session/books")).isEqualTo(403);
        page.type(KeyCode.ESCAPE);
        assertThat(page.sees("guests-sheet")).isFalse();
        assertThat(page.sees("open-door")).isFalse();
    }

    @Test
    void aGuestPlaysOnTheStageByItself() throws Exception {
        openTheDoor();
        page.press("guests-close");
        assertThat(ask("/session/books")).isEqualTo(401);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !frame().a().guests().isEmpty());
        page.untilShown();
        assertThat(frame().a().guests())
                .extracting(ClientFrame::actor)
                .extracting(actor -> actor.label())
                .containsExactly("curl 1");
        assertThat(page.verdict(org.cardorticket.trace.Lane.A)).startsWith("✕ 401");
        assertThat(page.sees("guest-A")).isTrue();
    }

    @Test
    void theLinesAreThoseOfTheSchemesOnTheStage() {
        page.command("scheme-B", "scheme-B-jwt-refresh");
        openTheDoor();
        assertThat(((CheckBox) page.node("guests-open")).isSelected()).isTrue();
        assertThat(((TextArea) page.node("guests-curl-A")).getText()).contains("/session/login");
        assertThat(((TextArea) page.node("guests-curl-B")).getText())
                .contains("/jwt-refresh/login", page.read("guests-address"));
        page.press("guests-copy-A");
        assertThat(page.read("guests-copy-A")).startsWith("✓");
        page.press("guests-browse");
        assertThat(browsed)
                .containsExactly(performance.door().addressProperty().get().orElseThrow());
    }

    /// A sheet built anew each time stayed in memory for as long as the window.
    @Test
    void openedAgainItIsTheSameSheetAndOffersToCopyAgain() {
        openTheDoor();
        Node lines = page.node("guests-curl-A");
        String offer = page.read("guests-copy-A");
        page.press("guests-copy-A");
        page.press("guests-copy-address");
        page.press("guests-close");
        page.shortcut(KeyCode.G);
        assertThat(page.node("guests-curl-A")).isSameAs(lines);
        assertThat(page.read("guests-copy-A")).isEqualTo(offer);
        assertThat(page.read("guests-copy-address")).isEqualTo(offer);
    }

    @Test
    void theSchemeOfBothLanesIsThereOnceAndInTheLanguageOfTheWindow() {
        page.command("scheme-B", "scheme-B-session");
        openTheDoor();
        assertThat(page.sees("guests-lines-A")).isTrue();
        assertThat(page.sees("guests-lines-B")).isFalse();
        needsChineseLetters();
        Set<String> english = said();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> window.texts().languageProperty().set(Language.ZH));
        assertThat(said()).doesNotContainAnyElementsOf(english);
    }

    private Set<String> said() {
        return Set.of(page.read("guests-scheme-A"), page.read("guests-copy-A"));
    }

    @Test
    void aNewWorldIsFoundAtTheSameAddress() throws Exception {
        openTheDoor();
        page.press("guests-close");
        URI before = performance.door().addressProperty().get().orElseThrow();
        page.press("lesson-restart");
        page.untilShown();
        assertThat(performance.door().addressProperty().get()).contains(before);
        assertThat(ask("/session/books")).isEqualTo(401);
    }

    @Test
    void aBrowserIsKickedFromTheWindowBeforeOnesOwnEyes(@TempDir Path profile) {
        assumeTrue(
                Chromium.find("chromium").isPresent() && Chromium.find("chromedriver").isPresent(),
                "no chromium with chromedriver in /usr/bin");
        openTheDoor();
        page.press("guests-close");
        try (Chromium browser =
                new Chromium(profile, performance.door().addressProperty().get().orElseThrow())) {
            browser.click("#en");
            browser.click("#go");
            browser.until("news", "You are in.");
            page.untilShown();
            assertThat(performance.trace().events())
                    .filteredOn(each -> each.step() instanceof Step.ExchangeOpened)
                    .isNotEmpty();
            WaitForAsyncUtils.waitForAsyncFx(
                    5_000,
                    () ->
                            performance.byHand(
                                    org.cardorticket.script.CommandText.parse("kick alice A")));
            browser.until("news", "You are not known any more.");
            assertThat(browser.see("login").isDisplayed()).isTrue();
        }
    }
}
