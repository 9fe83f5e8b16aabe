package org.cardorticket.lab;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.util.List;
import org.cardorticket.auth.Account;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.auth.StoreChoice;
import org.cardorticket.auth.StoreSource;
import org.cardorticket.server.AuthServer;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Recorder;

/// A server of the Lab's own on loopback, and a client for it; nobody records what happens there.
record Bench(AuthServer server, HttpClient http) implements AutoCloseable {

    /// The easiest passwords there are: where they are not the question, nobody waits for them.
    private static final int QUICK = 4;

    /// A server for `accounts` that keeps its rows in the store of `source` on the time of `clock`.
    ///
    /// @throws IOException when it cannot listen
    static Bench open(List<Account> accounts, LessonClock clock, StoreSource source)
            throws IOException {
        ServerSettings settings =
                new ServerSettings(
                        0,
                        AuthSettings.standard().withBcryptCost(QUICK),
                        accounts,
                        new StoreChoice.Embedded(),
                        new SecureRandom());
        AuthServer server =
                AuthServer.start(settings, clock, Recorder.passingOn(clock, _ -> {}), source);
        return new Bench(
                server, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /// A server for `accounts` with rows in its own memory, and a clock that runs.
    ///
    /// @throws IOException when it cannot listen
    static Bench open(List<Account> accounts) throws IOException {
        LessonClock clock = LessonClock.running(LessonTime.CURTAIN);
        return open(accounts, clock, StoreSource.of(new StoreChoice.Embedded(), clock));
    }

    /// Ends both at once; whoever still waits for an answer gets none.
    @Override
    public void close() {
        http.shutdownNow();
        server.close();
        http.close();
    }
}
