package org.cardorticket.script;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cardorticket.client.SimulatedClient;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;

/// Who acts in one lane: its user, and its administrator once somebody has called for one.
final class LaneCast {

    /// An administrator whose credential is older than this logs in again before acting.
    private static final Duration FRESH = Duration.ofMinutes(25);

    private final Lane lane;
    private final Scheme scheme;
    private final String device;
    private final BiFunction<Scheme, Actor, SimulatedClient> hire;
    private SimulatedClient user;
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

    SimulatedClient user() {
        return user;
    }

    /// Seats `name` at the lane's device; returns whether that is somebody new.
    boolean seat(String name) {
        if (user.actor().user().equals(name)) {
            return false;
        }
        user = hire.apply(scheme, Actor.user(lane, name, device));
        return true;
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
}
