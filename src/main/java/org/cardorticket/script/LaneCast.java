package org.cardorticket.script;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.cardorticket.client.SimulatedClient;
import org.cardorticket.client.Theft;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Habit;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;

/// Who acts in one lane: its user, the same user elsewhere, a thief, and an administrator, each
/// from the moment somebody has called for them.
final class LaneCast {

    /// An administrator whose credential is older than this logs in again before acting.
    private static final Duration FRESH = Duration.ofMinutes(25);

    /// Where the lane's user is when not at home.
    private static final String SECOND_DEVICE = "tablet";

    private final Lane lane;
    private final Scheme scheme;
    private final String device;
    private final BiFunction<Scheme, Actor, SimulatedClient> hire;
    private Habit habit = Habit.ON_REFUSAL;
    private SimulatedClient user;
    private Optional<SimulatedClient> second = Optional.empty();
    private Optional<SimulatedClient> thief = Optional.empty();
    private Optional<SimulatedClient> admin = Optional.empty();
    private Instant adminSince = Instant.EPOCH;

    LaneCast(Lane lane, Setup.Place place, BiFunction<Scheme, Actor, SimulatedClient> hire) {
        this.lane = lane;
        this.scheme = place.scheme();
        this.device = place.device();
        this.hire = hire;
        this.user = hire.apply(scheme, Actor.user(lane, place.user(), place.device()));
    }

    Scheme scheme() {
        return scheme;
    }

    String device() {
        return device;
    }

    SimulatedClient user() {
        return user;
    }

    /// The one of this lane's people that `who` means, if there is such a one.
    Optional<SimulatedClient> find(Who who) {
        return switch (who) {
            case USER -> Optional.of(user);
            case SECOND -> second;
            case THIEF -> thief;
        };
    }

    /// Seats `name` at the lane's device; returns whether that is somebody new.
    boolean seat(String name) {
        if (user.actor().user().equals(name)) {
            return false;
        }
        user = newClient(name, device);
        return true;
    }

    /// `name` at the second device.
    SimulatedClient seatElsewhere(String name) {
        SimulatedClient client =
                second.filter(each -> each.actor().user().equals(name))
                        .orElseGet(() -> newClient(name, SECOND_DEVICE));
        second = Optional.of(client);
        return client;
    }

    /// A thief copies from the lane's user.
    void steal(Theft means) {
        Actor actor =
                new Actor(Actor.Kind.THIEF, user.actor().user(), "elsewhere", Optional.of(lane));
        thief = Optional.of(user.copiedBy(actor, means));
    }

    /// Everybody here refreshes by `other` from now on.
    void habit(Habit other) {
        habit = other;
        Stream.of(Optional.of(user), second, thief)
                .flatMap(Optional::stream)
                .forEach(client -> client.habit(other));
    }

    /// The one who refreshes next by habit, `after` a token came and after `now`, and when.
    Optional<Wake> nextWake(Duration after, Instant now) {
        return Stream.of(Optional.of(user), second)
                .flatMap(Optional::stream)
                .flatMap(client ->
                        client.nextRefresh(after).stream().map(at -> new Wake(at, lane, client)))
                .filter(wake -> wake.at().isAfter(now))
                .min(Wake.SOONEST);
    }

    /// The administrator if one is here with a credential that is still fresh at `now`.
    Optional<SimulatedClient> freshAdmin(Instant now) {
        boolean fresh = now.isBefore(adminSince.plus(FRESH));
        return admin.filter(each -> fresh && each.holdsSomething());
    }

    /// An administrator who is about to log in at `now`.
    SimulatedClient newAdmin(Instant now) {
        Actor actor = new Actor(Actor.Kind.ADMIN, "admin", "office", Optional.of(lane));
        SimulatedClient client = admin.orElseGet(() -> hire.apply(scheme, actor));
        admin = Optional.of(client);
        adminSince = now;
        return client;
    }

    private SimulatedClient newClient(String name, String where) {
        SimulatedClient client = hire.apply(scheme, Actor.user(lane, name, where));
        client.habit(habit);
        return client;
    }
}
