package org.cardorticket.film;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cardorticket.film.StoreFrame.Lookup;
import org.cardorticket.film.StoreFrame.RowFrame;
import org.cardorticket.film.StoreFrame.RowState;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Crowd;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Message;

/// One lane while cues are being folded: mutable, copied at checkpoints, turned into a frame at the
/// end.
final class LanePicture {

    private record Flying(Actor actor, Message message, boolean allowed, double from, double to) {

        Flight at(double position) {
            double progress = Math.clamp((position - from) / (to - from), 0, 1);
            return new Flight(actor, message, progress, allowed);
        }
    }

    private final Lane lane;
    private Scheme scheme;
    private Actor user;
    private final List<Actor> guests = new ArrayList<>();
    private Optional<Flying> flying = Optional.empty();
    private final List<GateFrame> gates = new ArrayList<>();
    private ExchangeId exchange = ExchangeId.NONE;
    private int servedBy;
    private Optional<Badge> badge = Optional.empty();
    private Optional<Lookup> lookup = Optional.empty();
    private final Map<Shelf.Key, RowState> touched = new HashMap<>();
    private Optional<CrowdFrame> crowd = Optional.empty();

    LanePicture(Lane lane, Scheme scheme, Actor user) {
        this.lane = lane;
        this.scheme = scheme;
        this.user = user;
    }

    /// A copy that goes its own way from here.
    LanePicture copy() {
        LanePicture copy = new LanePicture(lane, scheme, user);
        copy.guests.addAll(guests);
        copy.flying = flying;
        copy.gates.addAll(gates);
        copy.exchange = exchange;
        copy.servedBy = servedBy;
        copy.badge = badge;
        copy.lookup = lookup;
        copy.touched.putAll(touched);
        copy.crowd = crowd;
        return copy;
    }

    /// The scheme it shows.
    Scheme scheme() {
        return scheme;
    }

    /// Has `newUser` take the lane with `newScheme`; whether that is anybody or anything new.
    boolean set(Scheme newScheme, Actor newUser) {
        boolean changed = newScheme != scheme || !newUser.equals(user);
        if (changed) {
            clear();
            guestsLeave();
            exchange = ExchangeId.NONE;
        }
        if (newScheme != scheme) {
            crowd = Optional.empty();
        }
        scheme = newScheme;
        user = newUser;
        return changed;
    }

    /// Begins an exchange of `actor`.
    void begin(ExchangeId id, Actor actor, List<Gate> ahead) {
        clear();
        exchange = id;
        ahead.forEach(gate -> gates.add(new GateFrame(gate, Optional.empty(), false, 0)));
        if (!actor.equals(user) && !guests.contains(actor)) {
            guests.add(actor);
        }
    }

    /// Leaves the lane to its user.
    void guestsLeave() {
        guests.clear();
    }

    /// Sends `message` on its way, from film second `from` to `to`.
    void fly(Actor actor, Message message, boolean allowed, double from, double to) {
        flying = Optional.of(new Flying(actor, message, allowed, from, to));
    }

    /// Ends the flight.
    void land() {
        flying = Optional.empty();
    }

    /// Puts the request before gate number `index`, also where none had been announced.
    void ask(int index, Gate gate) {
        set(index, new GateFrame(gate, Optional.empty(), true, 0));
    }

    /// Has gate number `index` speak.
    void answer(int index, Step.Checked checked) {
        set(
                index,
                new GateFrame(
                        checked.gate(), Optional.of(checked.outcome()), false, checked.nanos()));
    }

    /// Notes which of several servers got the request.
    void served(int node) {
        servedBy = node;
    }

    /// Forgets who got it: the servers are others now.
    void serversChange() {
        servedBy = 0;
    }

    /// The crowd has been counted.
    void count(Crowd counted) {
        crowd =
                Optional.of(
                        crowd.map(before -> before.then(counted))
                                .orElseGet(() -> CrowdFrame.first(counted)));
    }

    /// Shows how the server answered.
    void badge(Badge given) {
        badge = Optional.of(given);
    }

    /// Notes what the exchange shown did to the store, if it is this lane's.
    void touch(Step.OfStore step) {
        if (step.table().scheme() != scheme) {
            return;
        }
        switch (step) {
            case Step.RowFound(Row row, long nanos) -> {
                touched.put(Shelf.Key.of(row), RowState.READ);
                lookup = Optional.of(new Lookup(row.key(), true, nanos));
            }
            case Step.RowMissed(_, String key, long nanos) ->
                    lookup = Optional.of(new Lookup(key, false, nanos));
            // A session that is used is read and then written: reading is what the audience waits
            // for.
            case Step.RowWritten(Row row, _) ->
                    touched.putIfAbsent(Shelf.Key.of(row), RowState.WRITTEN);
            case Step.RowRemoved _ -> {}
        }
    }

    /// What the exchange shown last did to the row under `key`.
    RowState touched(Shelf.Key key) {
        return touched.getOrDefault(key, RowState.RESTING);
    }

    /// The frame at `position`.
    LaneFrame frame(
            double position,
            Function<Actor, ClientFrame> clients,
            List<RowFrame> rows,
            ServersFrame servers) {
        return new LaneFrame(
                lane,
                scheme,
                clients.apply(user),
                guests.stream().map(clients).toList(),
                flying.map(flight -> flight.at(position)),
                gates,
                new StoreFrame(rows, lookup),
                exchange,
                badge,
                servers.answeredBy(servedBy),
                crowd);
    }

    private void set(int index, GateFrame gate) {
        if (index < gates.size()) {
            gates.set(index, gate);
        } else {
            gates.add(gate);
        }
    }

    private void clear() {
        land();
        servedBy = 0;
        gates.clear();
        badge = Optional.empty();
        lookup = Optional.empty();
        touched.clear();
    }
}
