package org.cardorticket.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.cardorticket.auth.AuthScheme;
import org.cardorticket.auth.Carrier;
import org.cardorticket.auth.Json;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.ReasonPhrase;
import org.cardorticket.wire.Response;

/// Refusals as `application/problem+json` (RFC 9457). They say why in one stable word, and repeat
/// nothing of what was sent.
final class Problem {

    private Problem() {}

    /// The refusal for `reason` of whoever it is.
    static Reply refused(Reason reason) {
        return new Reply(of(reason), new Verdict.Refused(reason));
    }

    /// The refusal for `reason` at a gate of `scheme`.
    static Reply refused(Reason reason, AuthScheme scheme) {
        return new Reply(of(reason, scheme), new Verdict.Refused(reason));
    }

    /// The refusal of a method where only `allow` is allowed (RFC 9110 §15.5.6).
    static Reply notAllowed(String allow) {
        return refused(Reason.METHOD_NOT_ALLOWED).with("Allow", allow);
    }

    /// The refusal of a guesser who has to wait for `pause` (RFC 6585 §4).
    static Reply tooMany(Duration pause) {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return refused(Reason.TOO_MANY_ATTEMPTS).with("Retry-After", String.valueOf(seconds));
    }

    /// A refusal with status 400, whatever the reason, and the `error` of RFC 6749 §5.2.
    static Response badRequest(Reason reason, String error) {
        return response(400, body(400, reason).put("error", error));
    }

    /// What a balancer says with `status` when no server behind it has answered.
    static Response ofBalancer(int status) {
        return response(
                status,
                Json.object()
                        .put("type", "about:blank")
                        .put("title", ReasonPhrase.of(status))
                        .put("status", status)
                        .put("reason", "no_server"));
    }

    private static Response of(Reason reason) {
        int status = status(reason);
        return response(status, body(status, reason));
    }

    private static ObjectNode body(int status, Reason reason) {
        return Json.object()
                .put("type", "about:blank")
                .put("title", ReasonPhrase.of(status))
                .put("status", status)
                .put("reason", reason.code());
    }

    private static Response response(int status, ObjectNode body) {
        return Response.of(status)
                .with("Cache-Control", "no-store")
                .withBody(
                        "application/problem+json",
                        new String(Json.write(body), StandardCharsets.UTF_8));
    }

    /// With the challenge of RFC 6750 §3 where one is due.
    private static Response of(Reason reason, AuthScheme scheme) {
        Response response = of(reason);
        String challenge = challenge(scheme);
        Optional<String> error = error(reason, scheme);
        boolean challenged = response.status() == 401 || error.isPresent();
        return challenged
                ? response.with(
                        "WWW-Authenticate",
                        challenge + error.map(e -> ", error=\"" + e + "\"").orElse(""))
                : response;
    }

    /// The `error` of RFC 6750 §3.1; none when nothing was sent, so nothing can be wrong with it.
    private static Optional<String> error(Reason reason, AuthScheme scheme) {
        if (reason == Reason.MISSING_CREDENTIAL || reason == Reason.BAD_PASSWORD) {
            return Optional.empty();
        }
        return switch (status(reason)) {
            case 401 -> Optional.of("invalid_token");
            case 400 -> Optional.of("invalid_request");
            case 403 ->
                    reason == Reason.INSUFFICIENT_ROLE && scheme.carrier() instanceof Carrier.Bearer
                            ? Optional.of("insufficient_scope")
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String challenge(AuthScheme scheme) {
        String realm = " realm=\"" + scheme.scheme().prefix() + "\"";
        return switch (scheme.carrier()) {
            case Carrier.Bearer() -> "Bearer" + realm;
            case Carrier.Cookie(String name) -> "Cookie" + realm + ", cookie-name=\"" + name + "\"";
        };
    }

    private static int status(Reason reason) {
        return switch (reason) {
            case TWO_CREDENTIALS, BAD_REQUEST, BAD_BODY -> 400;
            case MISSING_CREDENTIAL,
                    MALFORMED,
                    BAD_SIGNATURE,
                    WRONG_ALGORITHM,
                    UNKNOWN_KEY,
                    WRONG_TYPE,
                    WRONG_ISSUER,
                    WRONG_AUDIENCE,
                    NOT_YET_VALID,
                    EXPIRED,
                    UNKNOWN_SESSION,
                    REVOKED,
                    REUSED,
                    BAD_PASSWORD ->
                    401;
            case INSUFFICIENT_ROLE, CROSS_SITE, BAD_CSRF_TOKEN, NOT_OPEN -> 403;
            case NOT_FOUND, UNKNOWN_USER -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case LENGTH_REQUIRED -> 411;
            case BODY_TOO_LARGE -> 413;
            case NOT_JSON -> 415;
            case WRONG_HOST -> 421;
            case TOO_MANY_ATTEMPTS -> 429;
            case HEADERS_TOO_LARGE -> 431;
            case STORE_UNAVAILABLE -> 503;
        };
    }
}
