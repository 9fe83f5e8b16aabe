package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the page in a real Chromium")
class BrowserTest {

    private final Curl curl = new Curl();
    private Chromium page;

    @BeforeAll
    static void needsABrowser() {
        assumeTrue(
                Chromium.find("chromium").isPresent() && Chromium.find("chromedriver").isPresent(),
                "no chromium with chromedriver in /usr/bin: install chromium and chromium-driver");
    }

    @BeforeEach
    void open(@TempDir Path profile) {
        page = new Chromium(profile, curl.server.base());
        page.click("#en");
    }

    @AfterEach
    void close() {
        if (page != null) {
            page.close();
        }
        curl.close();
    }

    private void kick(String prefix, String admin) {
        String alice = "{\"username\":\"alice\"}";
        assertThat(curl.post(prefix + "/admin/kick", alice, admin).status()).isEqualTo(204);
    }

    @Test
    void aSessionIsKickedBeforeOnesOwnEyesAndTheDraftStays() {
        page.click("#go");
        page.until("news", "You are in.");
        page.until("who", "alice");
        assertThat(page.run("return document.cookie")).isEqualTo("");
        assertThat(page.see("kept").getText()).contains("HttpOnly", "document.cookie = \"\"");
        page.click("#books");
        page.until("list", "Dune");
        page.until("wire", "the browser has for /session");
        page.write("draft", "half a sentence");
        kick("/session", curl.card("admin", "correct horse"));
        page.until("news", "You are not known any more.");
        assertThat(page.see("news").getText()).contains("no such session any more");
        assertThat(page.see("login").isDisplayed()).isTrue();
        assertThat(page.see("inside").isDisplayed()).isFalse();
        assertThat(page.see("draft").getDomProperty("value")).isEqualTo("half a sentence");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void aTicketIsReadableAndSurvivesItsKick() {
        page.click("[value=jwt]");
        page.click("#go");
        page.until("news", "You are in.");
        assertThat(page.see("claims").getText()).contains("\"aud\": \"jwt\"", "\"sub\": \"alice\"");
        assertThat((String) page.run("return sessionStorage.getItem('access_token')"))
                .isEqualTo(page.see("token").getText());
        kick("/jwt", curl.ticket("admin", "correct horse"));
        page.click("#books");
        page.until("list", "Solaris");
        page.until("wire", "Authorization: Bearer eyJ");
        assertThat(page.see("inside").isDisplayed()).isTrue();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void aRefusalIsSaidCalmlyAndInBothLanguages() {
        page.write("password", "wrong");
        page.click("#go");
        page.until("news", "wrong name or password");
        page.click("#zh");
        page.until("news", "用户名或密码不对");
        assertThat(page.run("return document.documentElement.lang")).isEqualTo("zh-CN");
        assertThat(page.see("login").isDisplayed()).isTrue();
    }

    @Test
    void anEditorSavesAndAReaderMayNot() {
        page.write("draft", "<img src=x onerror=alert(1)>");
        page.click("#save");
        page.until("news", "Log in first.");
        page.click("#go");
        page.until("news", "You are in.");
        page.click("#save");
        page.until("news", "your role does not allow it");
        page.click("#logout");
        page.until("news", "You have logged out.");
        page.write("user", "carol");
        page.write("password", "christmas");
        page.click("#go");
        page.until("who", "carol");
        page.click("#save");
        page.until("news", "Saved.");
    }

    @Test
    void anAdministratorKicksInTheBrowser() {
        String card = curl.card("alice", "wonderland");
        page.write("user", "admin");
        page.write("password", "correct horse");
        page.click("#go");
        page.until("who", "admin");
        page.click("#kickgo");
        page.until("news", "Kicked");
        assertThat(curl.get("/session/me", card).status()).isEqualTo(401);
    }

    @Test
    void aServerThatIsGoneIsSaidToo() {
        page.click("#go");
        page.until("news", "You are in.");
        curl.server.close();
        page.click("#books");
        page.until("news", "is the server still there?");
    }

    @Test
    void whateverIsInlineDoesNotRun() {
        page.run(
                "const script = document.createElement('script');"
                        + "script.textContent = 'document.title = \"caught\"';"
                        + "document.body.append(script);");
        assertThat(page.run("return document.title")).isEqualTo("Card or Ticket");
        assertThat(page.complaints())
                .anySatisfy(line -> assertThat(line).contains("Content Security Policy"));
    }
}
