package org.cardorticket.script;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.client.Sender;
import org.cardorticket.client.SimulatedClient;
import org.cardorticket.server.AuthServer;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
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

    private final LessonClock clock;
    private final Recorder recorder;
    private final AuthServer server;
    private final Sender sender;
    private final Passwords passwords;
    private final Map<Lane, LaneCast> casts = new EnumMap<>(Lane.class);
    private Script script;

    private World(Setup setup, LessonClock clock, Recorder recorder, AuthServer server) {
        this.clock = clock;
        this.recorder = recorder;
        this.server = server;
        this.sender = new Sender(server.base());
        this.passwords = new Passwords(setup.server().accounts());
        this.script = new Script(setup, List.of());
        for (Lane lane : Lane.values()) {
            casts.put(lane, new LaneCast(lane, setup.place(lane), this::hire));
            recorder.add(new Step.LaneSet(lane, setup.place(lane).scheme(), setup.actor(lane)));
        }
    }

    /// Starts the server of `setup` and seats its people.
    ///
    /// @throws IOException when the server cannot listen
    public static World open(Setup setup) throws IOException {
        LessonClock clock = new LessonClock(setup.start());
        Recorder recorder = new Recorder(clock);
        AuthServer server = AuthServer.start(setup.server(), clock, recorder);
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
    /// them.
    ///
    /// @throws IOException when the server cannot listen
    public static void rehearse() throws IOException {
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
        pass(timed.at());
        Command command = timed.command();
        script = script.then(new Timed(now(), command));
        callAdmins(command);
        recorder.add(new Step.SceneOpened(command.line(), false));
        act(command);
        recorder.add(new Step.SceneClosed());
    }

    /// Ends the server and everybody's connections.
    @Override
    public void close() {
        sender.close();
        server.close();
    }

    private void act(Command command) {
        switch (command) {
            case Command.LogIn(Target target, String user) ->
                    each(target, cast -> logIn(cast, user));
            case Command.Request(Target target, String route) ->
                    each(target, cast -> cast.user().get(route));
            case Command.LogOut(Target target) -> each(target, cast -> cast.user().logOut());
            case Command.WriteDraft(Target target, String text) ->
                    each(target, cast -> cast.user().write(text));
            case Command.SaveDraft(Target target, String title) ->
                    each(target, cast -> cast.user().save(title));
            case Command.ChangePassword(Target target, String next) ->
                    each(target, cast -> changePassword(cast, next));
            case Command.ChangeRole(Target target, String user, String role) ->
                    each(target, cast -> admin(cast).changeRole(user, role));
            case Command.Kick(Target target, String user) ->
                    each(target, cast -> admin(cast).kick(user));
            case Command.ExpireNow(Target target) -> expire(target);
            case Command.Wait(Instant until) -> pass(until);
        }
    }

    private void each(Target target, Consumer<LaneCast> act) {
        target.lanes().forEach(lane -> act.accept(cast(lane)));
    }

    private void logIn(LaneCast cast, String user) {
        if (cast.seat(user)) {
            var actor = cast.user().actor();
            recorder.add(new Step.LaneSet(actor.lane().orElseThrow(), cast.scheme(), actor));
        }
        cast.user().logIn(passwords.of(user));
    }

    private void changePassword(LaneCast cast, String next) {
        String user = cast.user().actor().user();
        cast.user().changePassword(passwords.of(user), next);
        passwords.changed(user, next);
    }

    private void expire(Target target) {
        target.lanes().stream()
                .map(lane -> Expiries.of(trace(), cast(lane).user().actor()))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .ifPresent(this::pass);
    }

    /// An administrator who has no fresh credential logs in backstage, before the scene.
    private void callAdmins(Command command) {
        List<Lane> lanes =
                switch (command) {
                    case Command.Kick(Target target, _) -> target.lanes();
                    case Command.ChangeRole(Target target, _, _) -> target.lanes();
                    default -> List.of();
                };
        for (Lane lane : lanes) {
            if (cast(lane).freshAdmin(now()).isEmpty()) {
                recorder.add(new Step.SceneOpened("log-in admin " + lane, true));
                cast(lane).newAdmin(now()).logIn(passwords.of("admin"));
                recorder.add(new Step.SceneClosed());
            }
        }
    }

    private SimulatedClient admin(LaneCast cast) {
        return cast.freshAdmin(now()).orElseGet(() -> cast.newAdmin(now()));
    }

    private void pass(Instant until) {
        Instant before = now();
        if (until.isAfter(before)) {
            clock.advanceTo(until);
            recorder.add(new Step.TimePassed(before, until));
        }
    }

    private SimulatedClient hire(Scheme scheme, Actor actor) {
        return new SimulatedClient(actor, scheme, sender, recorder, clock);
    }

    private LaneCast cast(Lane lane) {
        return Objects.requireNonNull(casts.get(lane));
    }
}
