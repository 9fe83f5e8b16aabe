package org.cardorticket.auth;

import org.cardorticket.time.LessonClock;

/// Where a server gets its store from at every start: memory begins empty each time, a Redis stays
/// what it is.
@FunctionalInterface
public interface StoreSource extends AutoCloseable {

    /// The store for a start.
    RowStore atStart();

    /// Lets go of whatever connects to the store.
    @Override
    default void close() {}

    /// The source of stores of the kind `choice`, which expire on the time of `clock`.
    static StoreSource of(StoreChoice choice, LessonClock clock) {
        return switch (choice) {
            case StoreChoice.Embedded() -> () -> new EmbeddedStore(clock);
            case StoreChoice.Redis(RedisAddress address) ->
                    new OneStore(new RedisStore(address, clock));
        };
    }

    /// The same Redis at every start.
    record OneStore(RedisStore store) implements StoreSource {
        @Override
        public RowStore atStart() {
            return store;
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
