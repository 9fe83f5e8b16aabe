package org.cardorticket;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cardorticket.auth.RedisAddress;
import org.cardorticket.auth.StoreChoice;
import redis.clients.jedis.Jedis;
import redis.embedded.RedisServer;

/// A real Redis on loopback that tests may start, stop and start again, with a hand inside it: what
/// a teacher does with `redis-cli`.
public final class RealRedis implements AutoCloseable {

    private static final int TRIES = 3;

    private final int port = FreePort.next();
    private RedisServer server = newServer();

    private RealRedis() {}

    /// The one that tests share which do not stop it; empty when it is handed out.
    public static RealRedis shared() {
        RealRedis redis = Shared.REDIS;
        redis.flush();
        return redis;
    }

    /// One of your own.
    public static RealRedis started() {
        for (int i = 1; ; i++) {
            RealRedis redis = new RealRedis();
            try {
                redis.start();
                return redis;
            } catch (UncheckedIOException taken) {
                // Another process has found the same port free at the same moment.
                if (i == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private static final class Shared {
        private static final RealRedis REDIS = started();
    }

    public RedisAddress address() {
        return new RedisAddress("127.0.0.1", port, 0);
    }

    public StoreChoice choice() {
        return new StoreChoice.Redis(address());
    }

    /// A connection of somebody else's, to be closed.
    public Jedis cli() {
        return new Jedis("127.0.0.1", port);
    }

    public void flush() {
        try (Jedis cli = cli()) {
            cli.flushAll();
        }
    }

    /// Starts again at the same port, empty.
    public void start() {
        try {
            server = newServer();
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private RedisServer newServer() {
        try {
            return RedisServer.newRedisServer()
                    .port(port)
                    .bind("127.0.0.1")
                    .setting("save \"\"")
                    .setting("appendonly no")
                    .onShutdownForceStop(true)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
