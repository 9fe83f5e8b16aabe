package org.cardorticket.auth;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.Mac;
import org.cardorticket.trace.Scheme;

/// The same ticket verified by several programs, each as its manual says.
final class Verifications {

    /// Longer than any ticket of ours has been expired: this measures checks, not refusals.
    private static final long YEARS = 100L * 365 * 24 * 3600;

    private Verifications() {}

    /// A verification by `library` with `algorithm`, which fails loudly when it refuses.
    static Supplier<Object> by(String library, Algorithm algorithm) {
        Chores.Ticket ticket = Chores.ticket(algorithm);
        return switch (library) {
            case "signature" -> Chores.check(algorithm);
            case "gates" -> gates(algorithm);
            case "nimbus" -> nimbus(ticket);
            case "auth0" -> auth0(ticket);
            case "mac" -> mac(ticket);
            default -> throw new IllegalArgumentException(library);
        };
    }

    /// Everything the server asks of a ticket at a request, claims and all.
    private static Supplier<Object> gates(Algorithm algorithm) {
        TicketGate gate = new TicketGate(Scheme.JWT, algorithm);
        String token = gate.issue().accessToken();
        return () -> {
            var refusal = gate.refusal(token);
            if (refusal.isPresent()) {
                throw new IllegalStateException("refused: " + refusal.get());
            }
            return refusal;
        };
    }

    private static Supplier<Object> nimbus(Chores.Ticket ticket) {
        JWSVerifier verifier = verifier(ticket.key());
        return () -> {
            try {
                SignedJWT jwt = SignedJWT.parse(ticket.text());
                if (!jwt.verify(verifier)) {
                    throw new IllegalStateException("refused");
                }
                return jwt.getJWTClaimsSet();
            } catch (ParseException | JOSEException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static JWSVerifier verifier(SigningKey key) {
        try {
            return switch (key) {
                case SigningKey.Shared shared -> new MACVerifier(shared.secret());
                case SigningKey.Pair pair ->
                        pair.algorithm() == Algorithm.RS256
                                ? new RSASSAVerifier((RSAPublicKey) pair.open())
                                : new Ed25519Verifier(octets(pair.open()));
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The key itself is the end of its X.509 form (RFC 8410 §4).
    private static OctetKeyPair octets(PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(raw)).build();
    }

    private static Supplier<Object> auth0(Chores.Ticket ticket) {
        var algorithm =
                switch (ticket.key()) {
                    case SigningKey.Shared shared ->
                            com.auth0.jwt.algorithms.Algorithm.HMAC256(
                                    shared.secret().getEncoded());
                    case SigningKey.Pair pair ->
                            com.auth0.jwt.algorithms.Algorithm.RSA256(
                                    (RSAPublicKey) pair.open(), null);
                };
        JWTVerifier verifier = JWT.require(algorithm).acceptLeeway(YEARS).build();
        return () -> verifier.verify(ticket.text());
    }

    /// The signature alone, calculated from bytes that are there already: nobody who verifies can
    /// be faster.
    private static Supplier<Object> mac(Chores.Ticket ticket) {
        SigningKey.Shared shared = (SigningKey.Shared) ticket.key();
        byte[] signed =
                ticket.text()
                        .substring(0, ticket.text().lastIndexOf('.'))
                        .getBytes(StandardCharsets.US_ASCII);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(shared.secret());
            return () -> mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
