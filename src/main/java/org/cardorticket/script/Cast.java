package org.cardorticket.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.cardorticket.client.Sender;
import org.cardorticket.client.SimulatedClient;
import org.cardorticket.client.Throng;
import org.cardorticket.server.Backend;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;
import org.cardorticket.trace.Step;

/// Everybody in a world, and how they carry a command out.
final class Cast {

    private static final Duration REFRESH_AFTER = Duration.ofMinutes(25);

    private final LessonClock clock;
    private final Recorder recorder;
    private final Backend server;
    private final Sender sender;
    private final Passwords passwords;
    private final Crowds crowds;
    private final Map<Lane, LaneCast> lanes = new EnumMap<>(Lane.class);
    private Duration refreshAfter = REFRESH_AFTER;

    Cast(Setup setup, LessonClock clock, Recorder recorder, Backend server, Sender sender) {
        this.clock = clock;
        this.recorder = recorder;
        this.server = server;
        this.sender = sender;
        this.passwords = new Passwords(setup.server().accounts());
        this.crowds =
                new Crowds(lane -> new Throng(lane, lane(lane).scheme(), sender, recorder, clock));
        for (Lane lane : Lane.values()) {
            place(lane, setup.place(lane));
        }
    }

    /// Carries `command` out.
    void act(Command command) {
        switch (command) {
            case Command.OfPerson act -> act(Who.USER, act);
            case Command.By(Who who, var act) -> act(who, act);
            case Command.OfAdmin act -> act(act);
            case Command.OfServer act -> act(act);
            case Command.OfTime act -> act(act);
            case Command.Steal(Target target, var means) -> each(target, lane -> lane.steal(means));
            case Command.Forge(Target target, String route) ->
                    target.lanes()
                            .forEach(lane -> lane(lane).user().postFrom(otherSite(lane), route));
            case Command.Crowd crowd ->
                    crowd.target()
                            .lanes()
                            .forEach(lane ->
                                    crowds.act(
                                            lane, crowd, server.control(), passwords.of("admin")));
            case Command.SetLane(Lane lane, Scheme scheme) -> {
                crowds.leave(lane);
                LaneCast old = lane(lane);
                place(lane, new Setup.Place(scheme, old.user().actor().user(), old.device()));
            }
            case Command.SetHabit(Target target, var habit) -> {
                each(target, lane -> lane.habit(habit));
                target.lanes().forEach(lane -> recorder.add(new Step.HabitChosen(lane, habit)));
            }
        }
    }

    /// Lets time pass until `until`, stopping wherever a client refreshes by habit.
    void wakeUntil(Instant until) {
        for (Optional<Wake> next = nextWake(until); next.isPresent(); next = nextWake(until)) {
            Wake wake = next.get();
            pass(wake.at());
            recorder.add(new Step.SceneOpened("refresh-by-habit " + wake.lane(), false));
            wake.client().refresh();
            recorder.add(new Step.SceneClosed());
        }
    }

    /// Lets time pass until `until`; everybody sleeps.
    void pass(Instant until) {
        Instant before = clock.instant();
        if (until.isAfter(before)) {
            clock.advanceTo(until);
            recorder.add(new Step.TimePassed(before, until));
        }
    }

    /// Administrators who have no fresh credential log in backstage, before the scene.
    void callAdmins(Target target) {
        for (Lane lane : target.lanes()) {
            if (lane(lane).freshAdmin(clock.instant()).isEmpty()) {
                recorder.add(new Step.SceneOpened("log-in admin " + lane, true));
                lane(lane).newAdmin(clock.instant()).logIn(passwords.of("admin"));
                recorder.add(new Step.SceneClosed());
            }
        }
    }

    private void act(Who who, Command.OfPerson act) {
        switch (act) {
            case Command.LogIn(_, String user) ->
                    each(act.target(), lane -> logIn(lane, who, user));
            case Command.Request(_, String route) -> people(who, act, one -> one.get(route));
            case Command.LogOut _ -> people(who, act, SimulatedClient::logOut);
            case Command.WriteDraft(_, String text) -> people(who, act, one -> one.write(text));
            case Command.SaveDraft(_, String title) -> people(who, act, one -> one.save(title));
            case Command.ChangePassword(_, String next) ->
                    people(who, act, one -> changePassword(one, next));
            case Command.Refresh _ -> people(who, act, SimulatedClient::refresh);
            case Command.RefreshInTabs(_, int tabs) ->
                    people(who, act, one -> refreshInTabs(one, tabs));
            case Command.Tamper(_, var tampering) ->
                    people(who, act, one -> one.tamper(tampering, server.control().publicKey()));
        }
    }

    private void act(Command.OfAdmin act) {
        switch (act) {
            case Command.ChangeRole(var target, String user, String role) ->
                    each(target, lane -> admin(lane).changeRole(user, role));
            case Command.Kick(var target, String user) ->
                    each(target, lane -> admin(lane).kick(user));
        }
    }

    private void act(Command.OfServer act) {
        switch (act) {
            case Command.Restart() -> {
                daring(server::restart);
                sender.reconnect();
            }
            case Command.TurnNode(int node, boolean up) -> daring(() -> server.turnNode(node, up));
            case Command.TurnStore(boolean up) -> server.turnStore(up);
            case Command.SetNodes(var plan) -> daring(() -> server.arrange(plan));
            case Command.RotateKeys(var algorithm) -> server.control().rotateKeys(algorithm);
            case Command.DropOldKeys() -> server.control().dropOldKeys();
            case Command.Turn(var defence, boolean on) -> server.control().turn(defence, on);
            case Command.Adjust(Setting setting, Duration value) -> {
                refreshAfter = setting == Setting.REFRESH_AFTER ? value : refreshAfter;
                server.control().set(setting, value);
            }
        }
    }

    private void act(Command.OfTime act) {
        switch (act) {
            case Command.ExpireNow(var target) -> expire(target, false);
            case Command.ExpireRefresh(var target) -> expire(target, true);
            case Command.Wait(Instant until) -> pass(until);
        }
    }

    /// Something that needs a port, which somebody else may have taken.
    @FunctionalInterface
    private interface Deed {
        void doIt() throws IOException;
    }

    private static void daring(Deed deed) {
        try {
            deed.doIt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refreshInTabs(SimulatedClient client, int tabs) {
        server.control().expectTogether(tabs);
        try {
            client.refreshInTabs(tabs);
        } finally {
            server.control().expectTogether(0);
        }
    }

    private void logIn(LaneCast lane, Who who, String user) {
        switch (who) {
            case USER -> {
                if (lane.seat(user)) {
                    announce(lane);
                }
                lane.user().logIn(passwords.of(user));
            }
            case SECOND -> lane.seatElsewhere(user).logIn(passwords.of(user));
            // A thief has a credential, not a password.
            case THIEF -> {}
        }
    }

    private void changePassword(SimulatedClient client, String next) {
        String user = client.actor().user();
        if (client.changePassword(passwords.of(user), next)) {
            passwords.changed(user, next);
        }
    }

    private void expire(Target target, boolean refresh) {
        target.lanes().stream()
                .map(lane -> Expiries.of(recorder.trace(), lane(lane).user().actor(), refresh))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .ifPresent(this::pass);
    }

    private Optional<Wake> nextWake(Instant until) {
        return lanes.values().stream()
                .flatMap(lane -> lane.nextWake(refreshAfter, clock.instant()).stream())
                .min(Wake.SOONEST)
                .filter(wake -> !wake.at().isAfter(until));
    }

    private void place(Lane lane, Setup.Place place) {
        LaneCast cast =
                new LaneCast(
                        lane,
                        place,
                        (scheme, actor) ->
                                new SimulatedClient(actor, scheme, sender, recorder, clock));
        lanes.put(lane, cast);
        announce(cast);
    }

    private void announce(LaneCast lane) {
        Actor actor = lane.user().actor();
        recorder.add(new Step.LaneSet(actor.lane().orElseThrow(), lane.scheme(), actor));
    }

    private SimulatedClient admin(LaneCast lane) {
        return lane.freshAdmin(clock.instant()).orElseGet(() -> lane.newAdmin(clock.instant()));
    }

    private static Actor otherSite(Lane lane) {
        return new Actor(Actor.Kind.OTHER_SITE, "prize.example", "page", Optional.of(lane));
    }

    private void people(Who who, Command.OfPerson act, Consumer<SimulatedClient> deed) {
        each(act.target(), lane -> lane.find(who).ifPresent(deed));
    }

    private void each(Target target, Consumer<LaneCast> deed) {
        target.lanes().forEach(lane -> deed.accept(lane(lane)));
    }

    private LaneCast lane(Lane lane) {
        return Objects.requireNonNull(lanes.get(lane));
    }
}
