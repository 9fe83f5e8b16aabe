package org.cardorticket.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("how much a Redis may announce")
@Tag("promise")
class ReplyBoundsTest {

    private final ReplyBounds bounds = new ReplyBounds();

    private static void hear(ReplyBounds bounds, byte[] bytes, int atOnce) throws IOException {
        for (int from = 0; from < bytes.length; from += atOnce) {
            bounds.heard(bytes, from, Math.min(atOnce, bytes.length - from));
        }
    }

    private void refused(byte[] bytes) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> hear(bounds, bytes, bytes.length));
    }

    /// Whatever a Redis says, in whatever pieces it comes.
    @Property
    void anAnswerOfARedisIsPassedOn(
            @ForAll("answers") List<String> answers, @ForAll @IntRange(min = 1, max = 64) int piece)
            throws IOException {
        ReplyBounds one = new ReplyBounds();
        for (String answer : answers) {
            one.asked();
            hear(one, answer.getBytes(UTF_8), piece);
        }
    }

    @Provide
    Arbitrary<List<String>> answers() {
        return answer(3).list().ofMaxSize(5);
    }

    private static Arbitrary<String> answer(int depth) {
        Arbitrary<String> text =
                Arbitraries.strings()
                        .ofMaxLength(20)
                        .map(each -> "$" + each.getBytes(UTF_8).length + "\r\n" + each + "\r\n");
        Arbitrary<String> plain =
                Arbitraries.of("+OK\r\n", "-ERR no\r\n", ":-7\r\n", "$-1\r\n", "*-1\r\n", "*0\r\n");
        if (depth == 0) {
            return Arbitraries.oneOf(text, plain);
        }
        Arbitrary<String> list =
                answer(depth - 1)
                        .list()
                        .ofMaxSize(4)
                        .map(each -> "*" + each.size() + "\r\n" + String.join("", each));
        return Arbitraries.oneOf(text, plain, list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*2147483647\r\n",
                "*1000001\r\n",
                "$2147483647\r\n",
                "$16777217\r\n",
                "*99999999999999999999\r\n",
                "*-2\r\n",
                "$-10\r\n",
                "*\r\n",
                "$\r\n",
                "*--1\r\n",
                "*1-\r\n",
                "*+1\r\n",
                "* 1\r\n",
                "*2\\E]\r\n",
                "HTTP/1.1 400 Bad Request\r\n",
                "\r\n",
                "\u0000\u0001",
                "+OK\r\n\u0007"
            })
    void whatAnnouncesTooMuchOrIsNoneIsBrokenOff(String answer) {
        refused(answer.getBytes(UTF_8));
    }

    /// Found by a fuzzer: a library that does not look at the digits took them for very many.
    @Test
    void digitsThatAreNoneAreBrokenOff() {
        refused(Base64.getDecoder().decode("KjJcRV1cRV1dXV3/XQ0KJNny9c9sYC1MRCANCg0jMf8iCg=="));
    }

    /// One list in another, each of them small enough.
    @Test
    void listsInListsCountTogether() {
        refused("*1000\r\n".repeat(1_001).getBytes(UTF_8));
    }

    @Test
    void theNextAnswerBeginsAnew() {
        byte[] largest = ("*" + ReplyBounds.MOST_ELEMENTS + "\r\n").getBytes(UTF_8);
        assertThatCode(
                        () -> {
                            for (int i = 0; i < 5; i++) {
                                bounds.asked();
                                hear(bounds, largest, 3);
                            }
                        })
                .doesNotThrowAnyException();
        refused("*1\r\n".getBytes(UTF_8));
    }

    /// What stands in a text announces nothing.
    @Test
    void aTextMaySayWhatItLikes() {
        String text = "*2147483647\r\n$2147483647\r\n";
        String answer = "$" + text.length() + "\r\n" + text + "\r\n:1\r\n";
        assertThatCode(() -> hear(bounds, answer.getBytes(UTF_8), 5)).doesNotThrowAnyException();
        refused("*2147483647\r\n".getBytes(UTF_8));
    }

    @Test
    void aTextOfAllBytesThatItMayHaveIsPassedOnAndWhatFollowsIsLookedAtAgain() throws IOException {
        hear(bounds, ("$" + ReplyBounds.LONGEST_TEXT + "\r\n").getBytes(UTF_8), 4);
        hear(bounds, new byte[(int) ReplyBounds.LONGEST_TEXT], 1 << 20);
        hear(bounds, "\r\n:1\r\n".getBytes(UTF_8), 1);
        refused("\u0007".getBytes(UTF_8));
    }
}
