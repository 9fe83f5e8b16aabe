package org.cardorticket.auth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.CookieHeader;
import org.cardorticket.wire.Header;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.SetCookie;

/// How a credential travels, and how it is taken out of a request.
public sealed interface Carrier {

    /// In a cookie: the browser attaches it by itself.
    record Cookie(String name) implements Carrier {}

    /// In the `Authorization` header (RFC 6750 §2.1): a script has to attach it.
    record Bearer() implements Carrier {}

    /// Takes the one credential out of the attempt's request: `MISSING_CREDENTIAL` when there is
    /// none, `TWO_CREDENTIALS` when there are several (RFC 6750 §2).
    default Outcome take(Attempt attempt) {
        Request request = attempt.request();
        List<String> headers = request.headers("Authorization");
        List<String> sent =
                switch (this) {
                    case Cookie(String name) -> CookieHeader.values(request, name);
                    case Bearer() -> headers;
                };
        boolean also =
                switch (this) {
                    case Cookie _ -> !sent.isEmpty() && !headers.isEmpty();
                    case Bearer() -> !sent.isEmpty() && inQuery(request);
                };
        if (sent.isEmpty()) {
            return new Outcome.Failed(Reason.MISSING_CREDENTIAL);
        }
        if (sent.size() > 1 || also) {
            return new Outcome.Failed(Reason.TWO_CREDENTIALS);
        }
        return switch (this) {
            case Cookie(String name) -> {
                attempt.credential(sent.getFirst());
                yield new Outcome.Passed(name);
            }
            case Bearer() -> bearer(attempt, sent.getFirst());
        };
    }

    /// After the scheme's name come spaces, one or more, and nothing else (RFC 9110 §11.4).
    private static Outcome bearer(Attempt attempt, String header) {
        String value = Header.unpadded(header);
        int space = value.indexOf(' ');
        String scheme = space < 0 ? value : value.substring(0, space);
        if (!scheme.toLowerCase(Locale.ROOT).equals("bearer")) {
            return new Outcome.Failed(Reason.MISSING_CREDENTIAL);
        }
        int from = scheme.length();
        while (value.startsWith(" ", from)) {
            from++;
        }
        attempt.credential(value.substring(from));
        return new Outcome.Passed("Bearer");
    }

    /// Whether there is a token in the query too (RFC 6750 §2.3), where none is ever taken from.
    private static boolean inQuery(Request request) {
        String query = request.target().substring(request.path().length());
        return Pattern.compile("[?&]access_token=").matcher(query).find();
    }

    /// The cookie that gives `value` to a browser under `scheme`.
    ///
    /// `SameSite=Lax`, or nothing while that defence is off: `None` would need `Secure`. Not
    /// `Secure`: the server speaks plain HTTP on loopback, and not every browser would send it
    /// back.
    static SetCookie issue(String name, String value, Scheme scheme, boolean sameSite) {
        return new SetCookie(
                name,
                value,
                "/" + scheme.prefix(),
                true,
                false,
                sameSite ? SetCookie.SameSite.LAX : SetCookie.SameSite.UNSET,
                Optional.empty());
    }

    /// The cookie that makes a browser forget `name`.
    static SetCookie clear(String name, Scheme scheme) {
        return new SetCookie(
                name,
                "",
                "/" + scheme.prefix(),
                true,
                false,
                SetCookie.SameSite.LAX,
                Optional.of(0L));
    }
}
