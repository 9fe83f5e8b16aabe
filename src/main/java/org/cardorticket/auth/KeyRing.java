package org.cardorticket.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The keys of the ticket office: the newest signs, all of them verify. Safe for use by many
/// threads.
final class KeyRing {

    private final Ids ids;
    private volatile List<SigningKey> keys;

    /// A ring with one new key for `algorithm`.
    KeyRing(Algorithm algorithm, Ids ids) {
        this.ids = ids;
        this.keys = List.of(SigningKey.create(algorithm, ids));
    }

    /// The key that signs.
    SigningKey signing() {
        return keys.getFirst();
    }

    /// All keys, newest first.
    List<SigningKey> all() {
        return keys;
    }

    /// The key whose id is `id`, if it is still accepted.
    Optional<SigningKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /// Whether any accepted key is for the algorithm that a header calls `alg`.
    boolean knows(String alg) {
        return keys.stream().anyMatch(key -> key.algorithm().header().equals(alg));
    }

    /// From now on a new key for `algorithm` signs; the older ones still verify.
    synchronized void rotate(Algorithm algorithm) {
        List<SigningKey> more = new ArrayList<>(keys);
        more.addFirst(SigningKey.create(algorithm, ids));
        keys = List.copyOf(more);
    }

    /// Whatever an older key signed is worth nothing from now on.
    synchronized void dropOld() {
        keys = List.of(signing());
    }
}
