package org.cardorticket.auth;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Seals session ids with HMAC-SHA256, so that a forged one is turned away before the store is
/// asked. The newest key seals, all of them open. Safe for use by many threads.
final class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final Ids ids;
    private volatile List<SecretKeySpec> keys;

    /// A seal with a new key of 256 bits.
    Seal(Ids ids) {
        this.ids = ids;
        this.keys = List.of(newKey());
    }

    /// `id`, a dot, and the MAC of the id.
    String seal(String id) {
        return id + "." + mac(id, keys.getFirst());
    }

    /// The id in `sealed` if its seal is ours; compared in constant time.
    Optional<String> open(String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String id = sealed.substring(0, dot);
        return isStamp(id, sealed.substring(dot + 1)) ? Optional.of(id) : Optional.empty();
    }

    /// The MAC of `text` by itself.
    String stamp(String text) {
        return mac(text, keys.getFirst());
    }

    /// Whether `sent` is our MAC of `text`; compared in constant time.
    boolean isStamp(String text, String sent) {
        byte[] bytes = sent.getBytes(StandardCharsets.UTF_8);
        boolean ours = false;
        for (SecretKeySpec key : keys) {
            byte[] expected = mac(text, key).getBytes(StandardCharsets.UTF_8);
            ours |= MessageDigest.isEqual(expected, bytes);
        }
        return ours;
    }

    /// From now on a new key seals; what the older ones sealed still opens.
    synchronized void rotate() {
        List<SecretKeySpec> more = new ArrayList<>(keys);
        more.addFirst(newKey());
        keys = List.copyOf(more);
    }

    /// What an older key sealed does not open any more.
    synchronized void dropOld() {
        keys = List.of(keys.getFirst());
    }

    private SecretKeySpec newKey() {
        return new SecretKeySpec(ids.secret(), ALGORITHM);
    }

    private static String mac(String id, SecretKeySpec key) {
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
