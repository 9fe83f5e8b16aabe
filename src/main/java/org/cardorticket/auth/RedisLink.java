package org.cardorticket.auth;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cardorticket.time.Stopwatch;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.ConnectionFactory;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.providers.PooledConnectionProvider;
import redis.clients.jedis.resps.ScanResult;

/// The connections to one Redis: every question is answered within a bounded time, or ends with a
/// {@link StoreUnavailableException}, whatever it is that answers at the other end.
final class RedisLink implements AutoCloseable {

    /// How long connecting, waiting for a free connection, and an answer may take, each.
    static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int CONNECTIONS = 16;
    private static final int SCANNED_AT_ONCE = 500;

    /// Far more than stand on any stage.
    private static final int MOST_KEYS = 100_000;

    private static final Duration LONGEST_SCAN = Duration.ofSeconds(5);

    private final RedisAddress address;
    private final RedisClient client;
    private final Breaker breaker;

    /// A link to the Redis at `address`, which need not be there yet.
    RedisLink(RedisAddress address) {
        this.address = address;
        JedisClientConfig config =
                DefaultJedisClientConfig.builder()
                        .resp2()
                        .autoNegotiateProtocol(false)
                        .timeoutMillis((int) PATIENCE.toMillis())
                        .database(address.database())
                        .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
                        .build();
        this.client =
                RedisClient.builder()
                        .clientConfig(config)
                        .connectionProvider(
                                new PooledConnectionProvider(
                                        new ConnectionFactory(this::connect, config), pool()))
                        .build();
        this.breaker = new Breaker(PAUSE.toNanos(), Stopwatch.start()::nanos);
    }

    private static ConnectionPoolConfig pool() {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(PATIENCE);
        pool.setTimeBetweenEvictionRuns(Duration.ofMillis(-1));
        pool.setJmxEnabled(false);
        return pool;
    }

    private Socket connect() {
        BoundedSocket socket = new BoundedSocket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(
                    new InetSocketAddress(address.host(), address.port()),
                    (int) PATIENCE.toMillis());
            return socket;
        } catch (IOException e) {
            abandon(socket);
            throw new JedisConnectionException("nobody there", e);
        }
    }

    private static void abandon(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It was never of any use.
            return;
        }
    }

    /// Runs `script`, which changes something, on `key`.
    Object change(RedisScript script, String key, List<String> args) {
        return ask(redis -> redis.eval(script.text(), List.of(key), args));
    }

    /// Runs `script`, which changes nothing, on `key`.
    Object read(RedisScript script, String key) {
        return askTwice(redis -> redis.eval(script.text(), List.of(key), List.of()));
    }

    /// Runs `script`, which changes nothing, on each of `keys` in one go.
    List<Object> readAll(RedisScript script, List<String> keys) {
        return askTwice(redis -> {
            try (var pipeline = redis.pipelined()) {
                var answers =
                        keys.stream()
                                .map(key -> pipeline.eval(script.text(), List.of(key), List.of()))
                                .toList();
                pipeline.sync();
                return answers.stream().map(answer -> answer.get()).toList();
            }
        });
    }

    /// The keys that begin with `prefix`, which must not look like a pattern.
    List<String> keys(String prefix) {
        return askTwice(redis -> {
            ScanParams params = new ScanParams().match(prefix + "*").count(SCANNED_AT_ONCE);
            List<String> keys = new ArrayList<>();
            Stopwatch since = Stopwatch.start();
            String cursor = ScanParams.SCAN_POINTER_START;
            do {
                ScanResult<String> found = redis.scan(cursor, params);
                keys.addAll(found.getResult());
                cursor = found.getCursor();
                // Whoever lies may say for ever that there is more.
                if (keys.size() > MOST_KEYS || since.nanos() > LONGEST_SCAN.toNanos()) {
                    throw new StoreUnavailableException(address + " has too many keys");
                }
            } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
            return keys;
        });
    }

    /// Asks once more where the connection turned out to be a dead one from before: a question that
    /// changes nothing may be put twice.
    private <T> T askTwice(Function<RedisClient, T> question) {
        try {
            return ask(question);
        } catch (StoreUnavailableException e) {
            boolean dead =
                    e.getCause() instanceof JedisConnectionException broken
                            && !(broken.getCause() instanceof SocketTimeoutException);
            if (!dead) {
                throw e;
            }
            return put(question);
        }
    }

    private <T> T ask(Function<RedisClient, T> question) {
        if (!breaker.mayTry()) {
            throw new StoreUnavailableException(address + " did not answer a moment ago");
        }
        return put(question);
    }

    private <T> T put(Function<RedisClient, T> question) {
        try {
            T answer = question.apply(client);
            breaker.answered();
            return answer;
        } catch (JedisConnectionException e) {
            breaker.silent();
            // The other connections were made to the same Redis, and are as dead as this one.
            client.getPool().clear();
            throw new StoreUnavailableException(address + " does not answer", e);
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            // An error, or an answer that the library trips over: nobody knows what stands there.
            throw new StoreUnavailableException(address + " gives no sense", e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // The library makes room for as much as an answer announces, however much that is.
            // Nothing was kept of it; what else is on the line belongs to no question.
            client.getPool().clear();
            throw new StoreUnavailableException(address + " announces more than there is", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
