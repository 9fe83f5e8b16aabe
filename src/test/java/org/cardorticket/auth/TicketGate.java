package org.cardorticket.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.Request;

/// The gates of one scheme with keys that a test may use too, and another library at its side.
final class TicketGate {

    final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Lasting lasting;
    private final Auth auth;
    private final Scheme scheme;

    TicketGate(Scheme scheme, Algorithm algorithm) {
        this.scheme = scheme;
        lasting =
                Lasting.create(
                        AuthSettings.standard().withBcryptCost(4).withAlgorithm(algorithm),
                        Account.standard(),
                        new SecureRandom());
        auth = new Auth(lasting, clock, new EmbeddedStore(clock));
    }

    /// What the server itself would issue to Alice.
    Grant.Token issue() {
        return (Grant.Token)
                auth.scheme(scheme).logIn(auth.users().find("alice").orElseThrow(), silent());
    }

    /// Why the gates refuse `token`, or nothing.
    Optional<Reason> refusal(String token) {
        Request request =
                Request.of("GET", scheme.path("/me")).with("Authorization", "Bearer " + token);
        Attempt attempt = new Attempt(request, auth.room().recorded(silent()));
        return Check.run(auth.scheme(scheme).checks(silent()), attempt, silent());
    }

    /// The id of the key that signs.
    String kid() {
        return lasting.keys().signing().id();
    }

    /// A token of the other library, signed with this server's own key.
    String sign(String claims, Map<String, Object> header) {
        try {
            SigningKey key = lasting.keys().signing();
            JWSHeader.Builder builder =
                    new JWSHeader.Builder(algorithm(key))
                            .type(new JOSEObjectType("at+jwt"))
                            .keyID(key.id());
            JWSHeader whole = builder.build();
            if (!header.isEmpty()) {
                Map<String, Object> json = whole.toJSONObject();
                json.putAll(header);
                whole = JWSHeader.parse(json);
            }
            JWSObject object = new JWSObject(whole, new Payload(claims));
            object.sign(signer(key));
            return object.serialize();
        } catch (JOSEException | java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether the other library, given the key, accepts `token`.
    boolean verifiesElsewhere(String token) {
        try {
            return JWSObject.parse(token).verify(verifier(lasting.keys().signing()));
        } catch (JOSEException | java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSAlgorithm algorithm(SigningKey key) {
        return switch (key.algorithm()) {
            case HS256 -> JWSAlgorithm.HS256;
            case EDDSA -> JWSAlgorithm.EdDSA;
            case RS256 -> JWSAlgorithm.RS256;
        };
    }

    private static JWSSigner signer(SigningKey key) throws JOSEException {
        return switch (key) {
            case SigningKey.Shared shared -> new MACSigner(shared.secret());
            case SigningKey.Pair pair when pair.algorithm() == Algorithm.RS256 ->
                    new RSASSASigner(pair.secret());
            case SigningKey.Pair pair -> new Ed25519Signer(edwards(pair));
        };
    }

    private static JWSVerifier verifier(SigningKey key) throws JOSEException {
        return switch (key) {
            case SigningKey.Shared shared -> new MACVerifier(shared.secret());
            case SigningKey.Pair pair when pair.algorithm() == Algorithm.RS256 ->
                    new RSASSAVerifier((RSAPublicKey) pair.open());
            case SigningKey.Pair pair -> new Ed25519Verifier(edwards(pair).toPublicJWK());
        };
    }

    /// The last 32 bytes of an X.509 key are the public key (RFC 8410 §4).
    private static OctetKeyPair edwards(SigningKey.Pair pair) {
        byte[] encoded = pair.open().getEncoded();
        byte[] open = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        byte[] secret = ((EdECPrivateKey) pair.secret()).getBytes().orElseThrow();
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(open))
                .d(Base64URL.encode(secret))
                .build();
    }

    private static ExchangeLog silent() {
        return ExchangeLog.silent();
    }

    /// All algorithms a key can be for.
    static List<Algorithm> algorithms() {
        return List.of(Algorithm.values());
    }
}
