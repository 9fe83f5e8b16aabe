package org.cardorticket.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// The store outside the server: a Redis, which several servers can share, which outlives them, and
/// into which a teacher can look with `redis-cli`. See `docs/redis.md` for what stands there.
///
/// Lesson time decides whether a row lives; the key's TTL only sees to it that Redis forgets in the
/// end. What stands under a key and cannot be read is neither there nor not there: whoever asks for
/// it gets a {@link StoreUnavailableException}, because on a denylist "not there" would let
/// somebody in.
public final class RedisStore implements RowStore, AutoCloseable {

    /// How much longer than its row a key lives where the clock can stand still: as long as anybody
    /// may leave a lesson paused.
    static final Duration SPARE = Duration.ofDays(1);

    private final LessonClock clock;
    private final Duration spare;
    private final RedisLink link;
    private final KnownRows known = new KnownRows();

    /// The store in the Redis at `address`, which need not be there yet, on the time of `clock`.
    public RedisStore(RedisAddress address, LessonClock clock) {
        this.clock = clock;
        this.spare = clock.runs() ? Duration.ZERO : SPARE;
        this.link = new RedisLink(address);
    }

    @Override
    public Optional<Row> find(Table table, String key) {
        Object reply = link.read(RedisScript.FIND, RedisRow.key(table, key));
        Optional<Row> row = RedisRow.read(table, key, reply);
        if (row.isEmpty() && !RedisRow.nothing(reply)) {
            throw new StoreUnavailableException("no row stands under this key");
        }
        row.filter(found -> !lives(found)).ifPresent(this::remove);
        row.filter(this::lives).ifPresent(known::found);
        return row.filter(this::lives);
    }

    @Override
    public Optional<Row> put(Row row) {
        Optional<Row> old =
                before(row.table(), row.key(), RedisRow.fields(row, clock.instant(), spare));
        known.written(row);
        return old;
    }

    @Override
    public boolean replace(Row old, Row next) {
        boolean done = lives(old) && swap(old, RedisRow.fields(next, clock.instant(), spare));
        if (done) {
            known.written(next);
        }
        return done;
    }

    @Override
    public Optional<Row> remove(Table table, String key) {
        Optional<Row> old = before(table, key, RedisRow.none());
        known.removed(table, key);
        return old;
    }

    @Override
    public boolean remove(Row row) {
        boolean done = swap(row, RedisRow.none());
        if (done) {
            known.removed(row.table(), row.key());
        }
        return done && lives(row);
    }

    /// Asks once more before it says so: the row may have been written anew since it was missed.
    @Override
    public boolean lost(Table table, String key) {
        if (!known.alive(table, key, clock.instant())
                || !RedisRow.nothing(link.read(RedisScript.FIND, RedisRow.key(table, key)))) {
            return false;
        }
        known.removed(table, key);
        return true;
    }

    /// Goes through all keys of the Redis: fit for a classroom, not for a million users. What
    /// cannot be read is left out; it opens nothing either.
    @Override
    public List<Row> rows(Table table) {
        String prefix = RedisRow.prefix(table);
        List<String> keys = List.copyOf(new TreeSet<>(link.keys(prefix)));
        List<Object> replies = link.readAll(RedisScript.FIND, keys);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i).substring(prefix.length());
            RedisRow.read(table, key, replies.get(i)).ifPresent(rows::add);
        }
        rows.stream().filter(row -> !lives(row)).forEach(this::remove);
        return rows.stream().filter(this::lives).toList();
    }

    /// Lets go of the connections; the rows stay.
    @Override
    public void close() {
        link.close();
    }

    private Optional<Row> before(Table table, String key, List<String> next) {
        Object reply = link.change(RedisScript.PUT, RedisRow.key(table, key), next);
        return RedisRow.read(table, key, reply).filter(this::lives);
    }

    private boolean swap(Row old, List<String> next) {
        List<String> both = Stream.concat(RedisRow.fields(old).stream(), next.stream()).toList();
        Object reply = link.change(RedisScript.SWAP, RedisRow.key(old.table(), old.key()), both);
        return reply.equals(1L);
    }

    private boolean lives(Row row) {
        return clock.instant().isBefore(row.expiresAt());
    }
}
