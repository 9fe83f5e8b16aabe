package org.cardorticket.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.wire.CookieHeader;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.SetCookie;

/// What holds for a cookie jar after every sequence of headers at every pace.
class CookieJarProperties {

    private static final List<String> PATHS = List.of("/", "/a", "/a/", "/a/b", "/ab", "/b");
    private static final List<String> ASKED = List.of("/", "/a", "/a/", "/a/b", "/a/b/c", "/abc");

    /// A header that comes after some seconds.
    record Coming(int after, SetCookie cookie) {}

    /// A cookie as RFC 6265 §5.3 stores it.
    private record Stored(SetCookie cookie, Optional<Instant> expiry, int created) {
        boolean lives(Instant now) {
            return expiry.isEmpty() || now.isBefore(expiry.get());
        }

        boolean isSame(SetCookie other) {
            return cookie.name().equals(other.name()) && cookie.path().equals(other.path());
        }
    }

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);

    @Provide
    Arbitrary<List<Coming>> comings() {
        Arbitrary<SetCookie> cookies =
                Combinators.combine(
                                Arbitraries.of("sid", "x", "SID"),
                                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3),
                                Arbitraries.of(PATHS),
                                Arbitraries.of(true, false),
                                Arbitraries.of(SetCookie.SameSite.class),
                                Arbitraries.longs().between(-1, 20).optional())
                        .as((name, value, path, httpOnly, sameSite, maxAge) ->
                                new SetCookie(
                                        name, value, path, httpOnly, false, sameSite, maxAge));
        return Combinators.combine(Arbitraries.integers().between(0, 8), cookies)
                .as(Coming::new)
                .list()
                .ofMaxSize(15);
    }

    private CookieJar jar(List<Coming> comings) {
        CookieJar jar = new CookieJar(clock);
        for (Coming coming : comings) {
            clock.advanceBy(Duration.ofSeconds(coming.after()));
            jar.accept(coming.cookie().format());
        }
        return jar;
    }

    /// The storage model of RFC 6265 §5.3, step by step, as slow as it is written there.
    private static List<Stored> model(List<Coming> comings, Instant start) {
        List<Stored> stored = new ArrayList<>();
        Instant now = start;
        int created = 0;
        for (Coming coming : comings) {
            now = now.plusSeconds(coming.after());
            Instant moment = now;
            SetCookie cookie = coming.cookie();
            stored.removeIf(each -> !each.lives(moment));
            Optional<Stored> old = stored.stream().filter(each -> each.isSame(cookie)).findFirst();
            old.ifPresent(stored::remove);
            int creation = old.map(Stored::created).orElse(created++);
            stored.add(new Stored(cookie, cookie.maxAge().map(now::plusSeconds), creation));
        }
        Instant end = now;
        stored.removeIf(each -> !each.lives(end));
        stored.sort(Comparator.comparingInt(Stored::created));
        return stored;
    }

    /// RFC 6265 §5.1.4, as it is written there.
    private static boolean pathMatches(String request, String cookie) {
        if (request.equals(cookie)) {
            return true;
        }
        return request.startsWith(cookie)
                && (cookie.endsWith("/") || request.substring(cookie.length()).startsWith("/"));
    }

    @Property
    void keepsWhatTheStorageModelKeepsInItsOrder(@ForAll("comings") List<Coming> comings) {
        Instant start = clock.instant();
        assertThat(jar(comings).cookies())
                .isEqualTo(model(comings, start).stream().map(Stored::cookie).toList());
    }

    @Property
    void sendsWhatTheModelSends(@ForAll("comings") List<Coming> comings) {
        Instant start = clock.instant();
        CookieJar jar = jar(comings);
        List<Stored> model = model(comings, start);
        assertThat(ASKED)
                .allSatisfy(path -> {
                    String expected =
                            model.stream()
                                    .filter(each -> pathMatches(path, each.cookie().path()))
                                    .sorted(
                                            Comparator.comparing((Stored each) ->
                                                    -each.cookie().path().length()))
                                    .map(each -> each.cookie().name() + "=" + each.cookie().value())
                                    .collect(Collectors.joining("; "));
                    assertThat(jar.header(path).orElse("")).isEqualTo(expected);
                });
    }

    @Property
    void neverSendsToAnotherSiteWhatItWouldNotSendAtHome(@ForAll("comings") List<Coming> comings) {
        CookieJar jar = jar(comings);
        assertThat(ASKED)
                .allSatisfy(path ->
                        assertThat(pairs(jar.headerFromOtherSite(path)))
                                .isSubsetOf(pairs(jar.header(path))));
    }

    @Property
    void aThiefNeverHasWhatTheOwnerHasNot(
            @ForAll("comings") List<Coming> comings, @ForAll Theft means) {
        CookieJar jar = jar(comings);
        CookieJar copy = jar.copy(means);
        assertThat(copy.cookies()).isSubsetOf(jar.cookies());
        assertThat(jar.copy(Theft.DEVICE).cookies()).isEqualTo(jar.cookies());
        assertThat(jar.copy(Theft.SCRIPT).cookies()).noneMatch(SetCookie::httpOnly);
    }

    @Property
    void holdsOneCookieForANameAndAPath(@ForAll("comings") List<Coming> comings) {
        assertThat(jar(comings).cookies())
                .extracting(cookie -> cookie.name() + cookie.path())
                .doesNotHaveDuplicates();
    }

    @Property
    void forgetsEverythingThatHasATimeWhenTimeIsOver(@ForAll("comings") List<Coming> comings) {
        CookieJar jar = jar(comings);
        clock.advanceBy(Duration.ofSeconds(20));
        assertThat(jar.cookies()).allSatisfy(each -> assertThat(each.maxAge()).isEmpty());
    }

    private static List<CookieHeader.Pair> pairs(Optional<String> header) {
        return CookieHeader.pairs(Request.of("GET", "/").with("Cookie", header.orElse("")));
    }
}
