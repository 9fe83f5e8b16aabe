package org.cardorticket.auth;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Seals session ids with HMAC-SHA256, so that a forged one is turned away before the store is
/// asked.
final class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /// A seal with a new key of 256 bits from `random`.
    Seal(RandomGenerator random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /// `id`, a dot, and the MAC of the id.
    String seal(String id) {
        return id + "." + mac(id);
    }

    /// The id in `sealed` if its seal is ours; compared in constant time.
    Optional<String> open(String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String id = sealed.substring(0, dot);
        byte[] expected = mac(id).getBytes(StandardCharsets.UTF_8);
        byte[] sent = sealed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, sent) ? Optional.of(id) : Optional.empty();
    }

    private String mac(String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
