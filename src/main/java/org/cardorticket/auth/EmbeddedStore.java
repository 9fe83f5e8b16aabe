package org.cardorticket.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// The store inside the server's own memory: Caffeine, expiring on lesson time, never evicting by
/// size, because an evicted denial would let somebody in.
public final class EmbeddedStore implements RowStore {

    private record Key(Table table, String key) {}

    private final LessonClock clock;
    private final Cache<Key, Row> cache;

    /// An empty store on the time of `clock`.
    public EmbeddedStore(LessonClock clock) {
        this.clock = clock;
        this.cache =
                Caffeine.newBuilder()
                        .ticker(new LessonTicker(clock))
                        .executor(Runnable::run)
                        .expireAfter(
                                Expiry.writing((Key _, Row row) ->
                                        Duration.between(clock.instant(), row.expiresAt())))
                        .build();
    }

    @Override
    public Optional<Row> find(Table table, String key) {
        return Optional.ofNullable(cache.getIfPresent(new Key(table, key)));
    }

    @Override
    public Optional<Row> put(Row row) {
        Key key = new Key(row.table(), row.key());
        return Optional.ofNullable(
                clock.instant().isBefore(row.expiresAt())
                        ? cache.asMap().put(key, row)
                        : cache.asMap().remove(key));
    }

    @Override
    public boolean replace(Row old, Row next) {
        return cache.asMap().replace(new Key(old.table(), old.key()), old, next);
    }

    @Override
    public Optional<Row> remove(Table table, String key) {
        return Optional.ofNullable(cache.asMap().remove(new Key(table, key)));
    }

    @Override
    public boolean remove(Row row) {
        return cache.asMap().remove(new Key(row.table(), row.key()), row);
    }

    @Override
    public List<Row> rows(Table table) {
        return cache.asMap().entrySet().stream()
                .filter(entry -> entry.getKey().table().equals(table))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Row::key))
                .toList();
    }
}
