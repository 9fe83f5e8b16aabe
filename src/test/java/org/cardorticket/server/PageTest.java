package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cardorticket.trace.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the page at / and what comes with it")
@Tag("promise")
class PageTest {

    private final Curl curl = new Curl();

    @AfterEach
    void close() {
        curl.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/page.css, text/css",
        "/page.js, text/javascript",
        "/texts.js, text/javascript"
    })
    void isServedAsWhatItIsAndRunsNothingElse(String path, String type) {
        Curl.Answer answer = curl.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains(type + "; charset=utf-8");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "*");
        assertThat(curl.send("HEAD", path, Optional.empty()).body()).isEmpty();
        assertThat(curl.post(path, "{}").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/page.js/", "/row.lua", "/../page.js", "/%70age.js"})
    void nothingElseIsServed(String path) {
        assertThat(curl.get(path).status()).isEqualTo(404);
    }

    @Test
    void hasNothingInlineAndNothingFromElsewhere() {
        assertThat(curl.get("/").body())
                .doesNotContain("<style", "style=", "javascript:", "http://", "https://")
                .doesNotContainPattern("<script(?![^>]*src=\"/)")
                .doesNotContainPattern(" on[a-z]+=");
        assertThat(curl.get("/page.js").body())
                .doesNotContain("innerHTML", "eval(", "insertAdjacentHTML", "document.write");
    }

    @Test
    void neitherLanguageLacksASentence() throws IOException {
        JsonNode en = texts().path("en");
        JsonNode zh = texts().path("zh");
        assertThat(names(zh)).isEqualTo(names(en));
        assertThat(names(zh.path("reasons"))).isEqualTo(names(en.path("reasons")));
        String used = curl.get("/").body() + curl.get("/page.js").body();
        Pattern key = Pattern.compile("data-t=\"(\\w+)\"|\\bt\\(\"(\\w+)\"\\)");
        assertThat(key.matcher(used).results().count()).isGreaterThan(20);
        assertThat(key.matcher(used).results())
                .allSatisfy(match -> {
                    String name = match.group(1) == null ? match.group(2) : match.group(1);
                    assertThat(names(en)).contains(name);
                });
    }

    @Test
    void theReasonsItKnowsAreTheServers() throws IOException {
        Set<String> codes =
                Arrays.stream(Reason.values()).map(Reason::code).collect(Collectors.toSet());
        codes.add("no_answer");
        assertThat(codes).containsAll(names(texts().path("en").path("reasons")));
    }

    private JsonNode texts() throws IOException {
        String source = curl.get("/texts.js").body();
        String json = source.substring(source.indexOf('{'), source.lastIndexOf('}') + 1);
        return new JsonMapper().readTree(json);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
