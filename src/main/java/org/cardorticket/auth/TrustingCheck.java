package org.cardorticket.auth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;

/// The check that early JWT libraries made: it believes what the token says about itself.
///
/// Weak on purpose, and asked only while {@link Defence#ALGORITHM_PINNING} is off: `none` needs no
/// signature, and `HS256` takes the text of a public key for a secret (RFC 8725 §2.1).
final class TrustingCheck {

    private TrustingCheck() {}

    /// Whether `text` with `header` passes for a token of `keys`. An unknown `kid` means the newest
    /// key.
    static Outcome verify(String text, ObjectNode header, KeyRing keys) {
        String alg = Json.text(header, "alg");
        SigningKey key = keys.find(Json.text(header, "kid")).orElseGet(keys::signing);
        if (alg.toLowerCase(Locale.ROOT).equals("none")) {
            return new Outcome.Passed("none");
        }
        if (alg.equals(key.algorithm().header())) {
            return key.verify(text);
        }
        return switch (alg) {
            case "HS256", "HS384", "HS512" -> mac(text, alg, secretOf(key));
            default -> new Outcome.Failed(Reason.WRONG_ALGORITHM);
        };
    }

    /// The text form of `key` (RFC 7468 §13), as it stands in files that anybody may read.
    static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static byte[] secretOf(SigningKey key) {
        return switch (key) {
            case SigningKey.Shared shared -> shared.secret().getEncoded();
            case SigningKey.Pair pair -> pem(pair.open()).getBytes(StandardCharsets.US_ASCII);
        };
    }

    private static Outcome mac(String text, String alg, byte[] secret) {
        int end = text.lastIndexOf('.');
        String name = "HmacSHA" + alg.substring(2);
        try {
            Mac mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(secret, name));
            byte[] expected = mac.doFinal(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
            byte[] sent = Base64.getUrlDecoder().decode(text.substring(end + 1));
            return MessageDigest.isEqual(expected, sent)
                    ? new Outcome.Passed(alg)
                    : new Outcome.Failed(Reason.BAD_SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + name, e);
        }
    }
}
