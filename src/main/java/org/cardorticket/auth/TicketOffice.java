package org.cardorticket.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.MalformedJwtException;
import io.jsonwebtoken.security.SecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;

/// Signs tickets and recognises its own: one key, one algorithm.
///
/// jjwt does the cryptography. Everything it is lenient about (RFC 8725 §3) is checked here or by
/// {@link TicketScheme}: the algorithm is the key's, exactly; nothing in a header leads anywhere.
final class TicketOffice {

    /// The `iss` of every token.
    static final String ISSUER = "card-or-ticket";

    /// The `typ` of an access token (RFC 9068 §2.1).
    static final String TYPE = "at+jwt";

    private static final String ALGORITHM = "HS256";
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 16;

    /// So long that jjwt never judges time: the gate after it does, on the lesson clock, to the
    /// letter.
    private static final long NO_TIME_CHECK_SECONDS = 10_000_000_000L;

    private final RandomGenerator random;
    private final SecretKey key;
    private final String keyId;
    private final JwtParser parser;

    /// An office with a new key from `random`.
    TicketOffice(RandomGenerator random) {
        this.random = random;
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
        this.keyId = newId().substring(0, 8);
        this.parser = Jwts.parser().verifyWith(key).clockSkewSeconds(NO_TIME_CHECK_SECONDS).build();
    }

    /// A random id for a token: 128 bits in hex.
    String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// A signed access token for `credential`, with the roles printed on it.
    String sign(Credential credential, List<String> roles) {
        return Jwts.builder()
                .header()
                .type(TYPE)
                .keyId(keyId)
                .and()
                .issuer(ISSUER)
                .subject(credential.user())
                .claim("aud", credential.scheme().prefix())
                .id(credential.id())
                .issuedAt(date(credential.issuedAt()))
                .notBefore(date(credential.issuedAt()))
                .expiration(date(credential.expiresAt()))
                .claim("roles", roles)
                .signWith(key, Jwts.SIG.HS256)
                .compact();
    }

    /// Whether `text`, whose parts are `token`, was signed here.
    Outcome verify(String text, Attempt.Token token) {
        ObjectNode header = token.header();
        if (!text(header, "alg").equals(ALGORITHM)) {
            return new Outcome.Failed(Reason.WRONG_ALGORITHM);
        }
        if (!text(header, "kid").equals(keyId)) {
            return new Outcome.Failed(Reason.UNKNOWN_KEY);
        }
        if (header.has("crit") || header.has("zip") || header.has("b64")) {
            return new Outcome.Failed(Reason.MALFORMED);
        }
        try {
            parser.parseSignedClaims(text);
            return new Outcome.Passed(ALGORITHM);
        } catch (SecurityException _) {
            return new Outcome.Failed(Reason.BAD_SIGNATURE);
        } catch (MalformedJwtException _) {
            return new Outcome.Failed(Reason.MALFORMED);
        } catch (JwtException | IllegalArgumentException _) {
            return new Outcome.Failed(Reason.BAD_SIGNATURE);
        }
    }

    /// Whether the verified `token` was issued as an access token of `scheme`.
    static Outcome belongs(Attempt.Token token, Scheme scheme) {
        if (!text(token.header(), "typ").equals(TYPE)) {
            return new Outcome.Failed(Reason.WRONG_TYPE);
        }
        if (!text(token.claims(), "iss").equals(ISSUER)) {
            return new Outcome.Failed(Reason.WRONG_ISSUER);
        }
        return text(token.claims(), "aud").equals(scheme.prefix())
                ? new Outcome.Passed(scheme.prefix())
                : new Outcome.Failed(Reason.WRONG_AUDIENCE);
    }

    /// The text member `name` of `object`, empty when it is missing or not a text.
    static String text(ObjectNode object, String name) {
        JsonNode node = object.get(name);
        return node != null && node.isTextual() ? node.textValue() : "";
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
