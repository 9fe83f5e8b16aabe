package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON, read so strictly that two readers cannot differ")
class JsonTest {

    private static Optional<ObjectNode> read(String text) {
        return Json.readObject(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneObjectIsRead() {
        ObjectNode object = read(" {\"a\":\"ä\",\"b\":1} ").orElseThrow();
        assertThat(Json.text(object, "a")).isEqualTo("ä");
        assertThat(Json.text(object, "b")).as("a number is no text").isEmpty();
        assertThat(Json.text(object, "c")).isEmpty();
        assertThat(read("{}")).contains(Json.object());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "7",
                "[]",
                "[{}]",
                "{",
                "{}}",
                "{} {}",
                "{} x",
                "{\"a\":1,\"a\":1}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":1,}",
                "{/**/}",
                "\ufeff{}"
            })
    void anythingElseIsNot(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32"})
    void neitherIsAnotherEncoding(String name) {
        assertThat(Json.readObject("{\"a\":1}".getBytes(Charset.forName(name)))).isEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedAndNotRepaired() {
        byte[] latin = "{\"a\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Json.readObject(latin)).isEmpty();
        byte[] tooLong = {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'};
        assertThat(Json.readObject(tooLong)).as("a slash in two bytes").isEmpty();
    }

    /// What can be read and not be written would end the answer, or the row, that repeats it.
    @Test
    void halfACharacterIsNone() {
        assertThat(read("{\"a\":\"\\ud83d\\ude00\"}")).isPresent();
        assertThat(read("{\"a\":\"\\ud83d\"}")).isEmpty();
        assertThat(read("{\"\\ude00\":1}")).isEmpty();
    }

    @Test
    void sixteenLevelsAreDeepEnough() {
        assertThat(read(nested(16))).isPresent();
        assertThat(read(nested(17))).isEmpty();
    }

    private static String nested(int levels) {
        return "{\"a\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
    }

    @Test
    void itIsWrittenWithoutWhiteSpaceAndReadAgain() {
        ObjectNode object = Json.object().put("a", "ä").put("b", 1);
        byte[] written = Json.write(object);
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("{\"a\":\"ä\",\"b\":1}");
        assertThat(Json.readObject(written)).contains(object);
    }
}
