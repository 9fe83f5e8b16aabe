package org.cardorticket.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.auth.StoreChoice;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Recorder;

/// A caller with a real server of its own.
public final class Curl extends Caller implements AutoCloseable {

    final LessonClock clock;
    final Recorder recorder;
    final AuthServer server;

    Curl() {
        this(new StoreChoice.Embedded());
    }

    /// A client of a server with this store.
    Curl(StoreChoice store) {
        this(settings(store), new LessonClock(LessonTime.CURTAIN));
    }

    private Curl(ServerSettings settings, LessonClock clock) {
        this(clock, new Recorder(clock), settings);
    }

    private Curl(LessonClock clock, Recorder recorder, ServerSettings settings) {
        this(clock, recorder, start(settings, clock, recorder));
    }

    private Curl(LessonClock clock, Recorder recorder, AuthServer server) {
        super(server.base());
        this.clock = clock;
        this.recorder = recorder;
        this.server = server;
    }

    /// Standard settings with this store, and passwords that are quick to hash.
    static ServerSettings settings(StoreChoice store) {
        return ServerSettings.standard()
                .with(AuthSettings.standard().withBcryptCost(4))
                .with(store);
    }

    private static AuthServer start(ServerSettings settings, LessonClock clock, Recorder recorder) {
        try {
            return AuthServer.start(settings, clock, recorder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
