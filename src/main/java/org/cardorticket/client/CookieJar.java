package org.cardorticket.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cardorticket.wire.SetCookie;

/// A browser's cookie jar for one host, on lesson time (RFC 6265 §5.3 and §5.4).
///
/// Small on purpose: one host, no `Domain`, no public suffixes. Not safe for several threads.
public final class CookieJar {

    private record Kept(SetCookie cookie, Optional<Instant> expiry) {
        boolean lives(Instant now) {
            return expiry.isEmpty() || now.isBefore(expiry.get());
        }
    }

    private final InstantSource clock;
    private final List<Kept> cookies = new ArrayList<>();

    /// An empty jar on the time of `clock`.
    public CookieJar(InstantSource clock) {
        this.clock = clock;
    }

    /// Takes in a `Set-Cookie` header value: replaces the cookie of the same name and path, which
    /// keeps its place in the order, and forgets it where its life is over already. A header that
    /// is no cookie is ignored.
    public void accept(String header) {
        SetCookie.parse(header).ifPresent(this::keep);
    }

    private void keep(SetCookie cookie) {
        Instant now = clock.instant();
        cookies.removeIf(kept -> !kept.lives(now));
        boolean over = cookie.maxAge().filter(seconds -> seconds <= 0).isPresent();
        Kept next = new Kept(cookie, cookie.maxAge().map(seconds -> later(now, seconds)));
        for (int i = 0; i < cookies.size(); i++) {
            SetCookie old = cookies.get(i).cookie();
            if (old.name().equals(cookie.name()) && old.path().equals(cookie.path())) {
                if (over) {
                    cookies.remove(i);
                } else {
                    cookies.set(i, next);
                }
                return;
            }
        }
        if (!over) {
            cookies.add(next);
        }
    }

    /// `seconds` after `now`, or the last moment there is: a life may be longer than any clock.
    private static Instant later(Instant now, long seconds) {
        long most = Duration.between(now, Instant.MAX).toSeconds();
        return now.plusSeconds(Math.clamp(seconds, 0, most));
    }

    /// The value of the `Cookie` header for a request to `path` that the site's own page makes,
    /// longest paths first; empty when there is nothing to send.
    public Optional<String> header(String path) {
        return header(path, _ -> true);
    }

    /// The same for a form that another site has the browser post: only cookies that nothing keeps
    /// back (RFC 6265bis §5.8.3, in the reading of Firefox and Safari where `SameSite` is missing).
    public Optional<String> headerFromOtherSite(String path) {
        return header(
                path,
                cookie ->
                        switch (cookie.sameSite()) {
                            case STRICT, LAX -> false;
                            case NONE, UNSET -> true;
                        });
    }

    /// A jar of its own for a thief, with the cookies that `means` can read.
    CookieJar copy(Theft means) {
        CookieJar copy = new CookieJar(clock);
        cookies.stream()
                .filter(kept -> means == Theft.DEVICE || !kept.cookie().httpOnly())
                .forEach(copy.cookies::add);
        return copy;
    }

    private Optional<String> header(String path, Predicate<SetCookie> which) {
        Instant now = clock.instant();
        String header =
                cookies.stream()
                        .filter(kept -> kept.lives(now) && matches(path, kept.cookie().path()))
                        .filter(kept -> which.test(kept.cookie()))
                        .sorted(
                                Comparator.comparingInt(
                                        (Kept kept) -> -kept.cookie().path().length()))
                        .map(kept -> kept.cookie().name() + "=" + kept.cookie().value())
                        .collect(Collectors.joining("; "));
        return header.isEmpty() ? Optional.empty() : Optional.of(header);
    }

    /// What is in the jar and still lives, in the order in which it came.
    public List<SetCookie> cookies() {
        Instant now = clock.instant();
        return cookies.stream().filter(kept -> kept.lives(now)).map(Kept::cookie).toList();
    }

    /// RFC 6265 §5.1.4.
    private static boolean matches(String path, String cookiePath) {
        return path.equals(cookiePath)
                || path.startsWith(cookiePath)
                        && (cookiePath.endsWith("/") || path.charAt(cookiePath.length()) == '/');
    }
}
