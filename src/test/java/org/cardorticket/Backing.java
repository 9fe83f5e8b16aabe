package org.cardorticket;

import org.cardorticket.auth.StoreChoice;

/// The stores that every contract is tested over.
public enum Backing {
    /// The server's own memory.
    CAFFEINE,
    /// A real Redis.
    REDIS;

    /// An empty store of this kind.
    public StoreChoice choice() {
        return switch (this) {
            case CAFFEINE -> new StoreChoice.Embedded();
            case REDIS -> RealRedis.shared().choice();
        };
    }
}
