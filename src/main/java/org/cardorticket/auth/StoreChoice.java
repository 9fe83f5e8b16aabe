package org.cardorticket.auth;

/// Which store a server keeps its rows in.
public sealed interface StoreChoice {

    /// The server's own memory.
    record Embedded() implements StoreChoice {}

    /// The Redis at `address`.
    record Redis(RedisAddress address) implements StoreChoice {}
}
