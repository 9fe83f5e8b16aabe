package org.cardorticket.script;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.auth.StoreUnavailableException;
import org.cardorticket.client.Sender;
import org.cardorticket.server.Backend;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;

/// A clock, a server and two lanes: performs commands, and is nothing but what was performed.
///
/// Commands are given by one thread at a time; traces may be read by any.
public final class World implements AutoCloseable {

    private static final int QUICK = 4;
    private static final int REHEARSALS = 200;
    private static final AtomicBoolean REHEARSED = new AtomicBoolean();

    private final LessonClock clock;
    private final Recorder recorder;
    private final Backend server;
    private final Sender sender;
    private final Cast cast;
    private Script script;

    private World(Setup setup, LessonClock clock, Recorder recorder, Backend server) {
        this.clock = clock;
        this.recorder = recorder;
        this.server = server;
        this.sender = new Sender(server.base());
        this.cast = new Cast(setup, clock, recorder, server, sender);
        this.script = new Script(setup, List.of());
    }

    /// Starts the server of `setup` and seats its people. What somebody has left in a store outside
    /// the server is taken away: every lesson begins at the same moment with nothing.
    ///
    /// @throws IOException when the server cannot listen, or its store does not answer
    public static World open(Setup setup) throws IOException {
        LessonClock clock = new LessonClock(setup.start());
        Recorder recorder = new Recorder(clock);
        Backend server = Backend.start(setup.server(), setup.nodes(), clock, recorder);
        try {
            server.forgetRows();
        } catch (StoreUnavailableException e) {
            server.close();
            throw new IOException(e.getMessage(), e);
        }
        World world = new World(setup, clock, recorder, server);
        world.sender.warmUp();
        return world;
    }

    /// Opens a world and performs all of `script` in it.
    ///
    /// @throws IOException when the server cannot listen
    public static World replay(Script script) throws IOException {
        World world = open(script.setup());
        script.commands().forEach(world::perform);
        return world;
    }

    /// Plays a small piece to nobody, so that the first times the audience sees measured are those
    /// of a machine that has warmed up, and not of one that compiles the checks while it makes
    /// them. Once is enough for a process: what is compiled stays so.
    ///
    /// @throws IOException when the server cannot listen
    public static void rehearse() throws IOException {
        if (REHEARSED.getAndSet(true)) {
            return;
        }
        ServerSettings quick =
                ServerSettings.standard().with(AuthSettings.standard().withBcryptCost(QUICK));
        try (World rehearsal = open(Setup.standard().with(quick))) {
            rehearsal.perform(new Command.LogIn(Target.BOTH, "alice"));
            for (int i = 0; i < REHEARSALS; i++) {
                rehearsal.perform(Command.Request.books(Target.BOTH));
            }
            rehearsal.perform(new Command.Kick(Target.BOTH, "alice"));
            rehearsal.perform(Command.Request.books(Target.BOTH));
        }
    }

    /// Everything performed so far.
    public Script script() {
        return script;
    }

    /// Everything recorded so far.
    public Trace trace() {
        return recorder.trace();
    }

    /// Where everything is recorded.
    public Recorder recorder() {
        return recorder;
    }

    /// What the lesson clock shows.
    public Instant now() {
        return clock.instant();
    }

    /// Where the server listens.
    public URI base() {
        return server.base();
    }

    /// Lets real clients from outside in, or not; they are let in until somebody says otherwise.
    public void admit(boolean guests) {
        recorder.guests().welcome(guests);
    }

    /// The rows that the server really holds for `scheme` now.
    public List<Row> rows(Scheme scheme) {
        return server.rows(scheme);
    }

    /// Performs `command` at the time the clock shows.
    public void perform(Command command) {
        perform(new Timed(now(), command));
    }

    /// Lets time pass until the command's moment, if that is not past already, and performs it.
    public void perform(Timed timed) {
        cast.wakeUntil(timed.at());
        cast.pass(timed.at());
        Command command = timed.command();
        script = script.then(new Timed(now(), command));
        if (command instanceof Command.Wait(Instant until)) {
            cast.wakeUntil(until);
        }
        if (command instanceof Command.OfAdmin act) {
            cast.callAdmins(act.target());
        }
        recorder.add(new Step.SceneOpened(command.line(), false));
        try {
            cast.act(command);
        } finally {
            recorder.add(new Step.SceneClosed());
        }
    }

    /// Ends the server and everybody's connections, and leaves nothing in a store outside.
    @Override
    public void close() {
        sender.close();
        try {
            server.forgetRows();
        } catch (StoreUnavailableException _) {
            // Whatever is left there runs out by itself.
        }
        server.close();
    }
}
