package org.cardorticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.fuzz.Sown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Cookies that somebody has bent, both ways.
@DisplayName("spoiled cookies")
@Tag("promise")
class CookieFuzzTest {

    private static final int RUNS = Integer.getInteger("fuzz.lines", 5_000) * 2;

    private static final List<String> SENT =
            List.of("sid=2f1c; theme=dark", "a=1;b=2;a=3", "__Host-sid=\"x y\"", "sid=");

    private static final List<String> SET =
            List.of(
                    "sid=2f1c; Path=/; Max-Age=3600; HttpOnly; Secure; SameSite=Lax",
                    "theme=dark; Path=/api; Max-Age=-1",
                    "a=b; samesite=NONE; secure");

    private final Sown sown = new Sown(Sown.SEED);

    @DisplayName("that are sent have a name, and no sign that ends one")
    @Test
    void sent() {
        int read = 0;
        for (int i = 0; i < RUNS; i++) {
            String text = sown.spoiled(sown.one(SENT));
            Request request = new Request("GET", "/", List.of(new Header("Cookie", text)), "");
            List<CookieHeader.Pair> pairs = CookieHeader.pairs(request);
            assertThat(pairs)
                    .as(text)
                    .allSatisfy(pair -> {
                        assertThat(pair.name()).isNotEmpty().doesNotContain("=", ";");
                        assertThat(pair.value())
                                .doesNotContain(";")
                                .isEqualTo(Header.unpadded(pair.value()));
                    });
            long all =
                    pairs.stream()
                            .map(CookieHeader.Pair::name)
                            .distinct()
                            .mapToLong(name -> CookieHeader.values(request, name).size())
                            .sum();
            assertThat(all).as(text).isEqualTo(pairs.size());
            read += pairs.size();
        }
        assertThat(read).isGreaterThan(RUNS);
    }

    @DisplayName("that are set are read as they would be written")
    @Test
    void set() {
        int read = 0;
        for (int i = 0; i < RUNS; i++) {
            String text = sown.spoiled(sown.one(SET));
            var cookie = SetCookie.parse(text);
            cookie.ifPresent(each -> {
                assertThat(each.name()).as(text).isNotBlank().doesNotContain("=", ";");
                assertThat(each.path()).as(text).startsWith("/");
                assertThat(SetCookie.parse(each.format())).as(text).contains(each);
            });
            read += cookie.isPresent() ? 1 : 0;
        }
        System.out.printf(
                "%,d spoiled Set-Cookie, seed %d: %,d are cookies%n", RUNS, Sown.SEED, read);
        assertThat(read).isBetween(1, RUNS - 1);
    }
}
