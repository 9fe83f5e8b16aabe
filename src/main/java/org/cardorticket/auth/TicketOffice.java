package org.cardorticket.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.jspecify.annotations.Nullable;

/// Signs tickets of all schemes and recognises its own.
///
/// jjwt writes and signs. Reading is ours, to the letter (RFC 8725 §3): the algorithm is the key's,
/// exactly, and nothing in a header leads anywhere; a parser that reads everything a second time,
/// and more leniently, would add nothing but time.
final class TicketOffice {

    /// The `iss` of every token.
    static final String ISSUER = "card-or-ticket";

    /// What a ticket is good for: the `typ` of its header keeps the kinds apart (RFC 8725 §3.11).
    enum Type {
        /// Opens resources (RFC 9068 §2.1).
        ACCESS("at+jwt"),
        /// Buys the next pair.
        REFRESH("rt+jwt");

        private final String typ;

        Type(String typ) {
            this.typ = typ;
        }
    }

    private final KeyRing keys;
    private final Rules rules;

    /// An office that signs with `keys`.
    TicketOffice(KeyRing keys, Rules rules) {
        this.keys = keys;
        this.rules = rules;
    }

    /// A signed access token for `credential`, with the roles printed on it.
    String access(Credential credential, List<String> roles) {
        return keys.signing().sign(common(credential, Type.ACCESS).claim("roles", roles));
    }

    /// A signed refresh token for `credential`.
    String refresh(Credential credential) {
        return keys.signing().sign(common(credential, Type.REFRESH));
    }

    private JwtBuilder common(Credential credential, Type type) {
        JwtBuilder builder =
                Jwts.builder()
                        .header()
                        .type(type.typ)
                        .keyId(keys.signing().id())
                        .and()
                        .issuer(ISSUER)
                        .subject(credential.user())
                        .claim("aud", credential.scheme().prefix())
                        .id(credential.id())
                        .issuedAt(Date.from(credential.issuedAt()))
                        .notBefore(Date.from(credential.issuedAt()))
                        .expiration(Date.from(credential.expiresAt()));
        return credential.family().equals(credential.id())
                ? builder
                : builder.claim("sid", credential.family());
    }

    /// Whether `text`, whose parts are `token`, was signed here.
    Outcome verify(String text, Attempt.Token token) {
        ObjectNode header = token.header();
        if (!rules.on(Defence.ALGORITHM_PINNING)) {
            return TrustingCheck.verify(text, header, keys);
        }
        // Critical extensions that are not understood must be refused (RFC 7515 §4.1.11); the
        // others would change what the signature is about.
        if (header.has("crit") || header.has("zip") || header.has("b64")) {
            return new Outcome.Failed(Reason.MALFORMED);
        }
        String alg = Json.text(header, "alg");
        if (!keys.knows(alg)) {
            return new Outcome.Failed(Reason.WRONG_ALGORITHM);
        }
        return keys.find(Json.text(header, "kid"))
                .map(key ->
                        key.algorithm().header().equals(alg)
                                ? key.verify(text)
                                : new Outcome.Failed(Reason.WRONG_ALGORITHM))
                .orElseGet(() -> new Outcome.Failed(Reason.UNKNOWN_KEY));
    }

    /// Whether the verified `token` was issued as a ticket of `type` for `scheme`.
    static Outcome belongs(Attempt.Token token, Type type, Scheme scheme) {
        if (!isOfType(Json.text(token.header(), "typ"), type)) {
            return new Outcome.Failed(Reason.WRONG_TYPE);
        }
        if (!Json.text(token.claims(), "iss").equals(ISSUER)) {
            return new Outcome.Failed(Reason.WRONG_ISSUER);
        }
        return isFor(token.claims().get("aud"), scheme.prefix())
                ? new Outcome.Passed(scheme.prefix())
                : new Outcome.Failed(Reason.WRONG_AUDIENCE);
    }

    /// Media types know no case, and `application/` may be left out (RFC 7515 §4.1.9).
    private static boolean isOfType(String typ, Type type) {
        String lower = typ.toLowerCase(Locale.ROOT);
        return lower.equals(type.typ) || lower.equals("application/" + type.typ);
    }

    /// One audience as a text, or several as a list of texts (RFC 7519 §4.1.3).
    private static boolean isFor(@Nullable JsonNode audience, String name) {
        if (audience == null || !audience.isArray()) {
            return audience != null && audience.isTextual() && audience.textValue().equals(name);
        }
        boolean ours = false;
        for (JsonNode each : audience) {
            if (!each.isTextual()) {
                return false;
            }
            ours |= each.textValue().equals(name);
        }
        return ours;
    }
}
