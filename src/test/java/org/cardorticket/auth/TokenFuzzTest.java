package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.cardorticket.fuzz.Sown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What comes in a credential, or out of somebody's Redis, with a few things gone wrong in it.
@DisplayName("spoiled credentials and rows")
@Tag("promise")
class TokenFuzzTest {

    private static final int RUNS = Integer.getInteger("fuzz.lines", 5_000) * 4;

    private final Sown sown = new Sown(Sown.SEED);

    private static String part(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> decoded(String token) {
        return Arrays.stream(token.split("\\.", -1))
                .map(part -> Base64.getUrlDecoder().decode(part))
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList();
    }

    /// Were there two, a list of forbidden tokens could be passed by with the other.
    @DisplayName("a token has one spelling")
    @Test
    void oneSpelling() {
        String whole =
                part("{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}")
                        + "."
                        + part("{\"sub\":\"alice\",\"exp\":1772355600,\"jti\":\"7\"}")
                        + "."
                        + part("a signature of thirty-two bytes!");
        assertThat(TicketForm.read(whole)).isPresent();
        int read = 0;
        for (int i = 0; i < RUNS; i++) {
            String text = sown.spoiled(whole);
            Optional<Attempt.Token> token = TicketForm.read(text);
            if (token.isPresent()) {
                read++;
                // What is spelt otherwise says something else.
                assertThat(decoded(text).equals(decoded(whole))).isEqualTo(text.equals(whole));
                assertThat(text).matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");
            }
        }
        System.out.printf(
                "%,d spoiled tokens, seed %d: %,d have the form%n", RUNS, Sown.SEED, read);
        assertThat(read).isBetween(1, RUNS - 1);
    }

    @DisplayName("bits that nobody reads, padding and white space make it another token")
    @Test
    void nothingIsPassedOver() {
        String head = part("{\"alg\":\"HS256\"}");
        String claims = part("{}");
        // Twenty bits for two bytes: the last four are nothing, and have to be zero.
        String ends = head + "." + claims + ".AAA";
        assertThat(TicketForm.read(ends)).isPresent();
        for (String other :
                List.of(
                        head + "." + claims + ".AAB",
                        head + "." + claims + ".AAA=",
                        head + "." + claims + ".AA A",
                        head + "." + claims + ".AAA\n",
                        " " + ends,
                        head + "." + claims + ".A",
                        head + "." + claims + ".+/A",
                        head + "." + claims,
                        ends + ".",
                        "." + claims + ".AAA",
                        head + "..AAA",
                        head + "." + part("[]") + ".AAA",
                        head + "." + part("7") + ".AAA",
                        head + "." + part("{} {}") + ".AAA",
                        head + "." + part("{\"a\":1,\"a\":2}") + ".AAA")) {
            assertThat(TicketForm.read(other)).as(other).isEmpty();
        }
    }

    @DisplayName("a token may be 4096 characters long")
    @Test
    void longest() {
        String head = part("{}") + "." + part("{}") + ".";
        String rest = "A".repeat(4096 - head.length());
        // A length of base64 that leaves one letter over is none.
        String longest = head + (rest.length() % 4 == 1 ? rest.substring(1) : rest);
        assertThat(TicketForm.read(longest)).isPresent();
        assertThat(TicketForm.read(longest + "AAAA")).isEmpty();
    }

    @DisplayName("a moment is one that somebody can reckon with, or none")
    @Test
    void moments() {
        Instant otherwise = Instant.parse("2026-03-01T09:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59Z");
        for (int i = 0; i < RUNS; i++) {
            String text = sown.spoiled("2026-03-01T10:15:30.000123Z");
            Instant moment = RowBytes.moment(text, otherwise);
            assertThat(moment).as(text).isBetween(Instant.EPOCH, last);
        }
        assertThat(RowBytes.moment("9999-12-31T23:59:59Z")).contains(last);
        assertThat(RowBytes.moment("1970-01-01T00:00:00Z")).contains(Instant.EPOCH);
        assertThat(RowBytes.moment("1969-12-31T23:59:59Z")).isEmpty();
        assertThat(RowBytes.moment("+10000-01-01T00:00:00Z")).isEmpty();
    }

    @DisplayName("an address of a Redis is read, and written so again, or refused")
    @Test
    void addresses() {
        int taken = 0;
        for (int i = 0; i < RUNS; i++) {
            String text = sown.spoiled("redis://127.0.0.1:6379/3");
            try {
                RedisAddress address = RedisAddress.parse(text);
                assertThat(RedisAddress.parse(address.toString())).as(text).isEqualTo(address);
                taken++;
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).as(text).isNotBlank();
            }
        }
        assertThat(taken).isBetween(1, RUNS - 1);
    }
}
