package org.cardorticket.film;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Wallet;

/// The whole stage while cues are being folded: mutable, copied at checkpoints.
final class Picture {

    private final LanePicture a;
    private final LanePicture b;
    private final Map<Actor, ClientFrame> clients = new HashMap<>();
    private final Map<Scheme, Shelf> shelves = new EnumMap<>(Scheme.class);
    private ServersFrame servers = ServersFrame.ALONE;
    private final Set<Defence> off = EnumSet.copyOf(Defence.additional());

    /// The empty stage, before anybody has come on.
    Picture() {
        this(
                new LanePicture(Lane.A, Scheme.SESSION, Actor.user(Lane.A, "alice", "laptop")),
                new LanePicture(Lane.B, Scheme.JWT, Actor.user(Lane.B, "alice", "phone")));
    }

    private Picture(LanePicture a, LanePicture b) {
        this.a = a;
        this.b = b;
    }

    /// A copy that goes its own way from here.
    Picture copy() {
        Picture copy = new Picture(a.copy(), b.copy());
        copy.clients.putAll(clients);
        shelves.forEach((scheme, shelf) -> copy.shelves.put(scheme, shelf.copy()));
        copy.servers = servers;
        copy.off.clear();
        copy.off.addAll(off);
        return copy;
    }

    /// How much there is to copy.
    int size() {
        return clients.size() + shelves.values().stream().mapToInt(Shelf::size).sum();
    }

    /// Takes one more cue into account.
    void apply(Cue cue) {
        switch (cue.change()) {
            case Cue.CurtainUp(var now) -> curtainUp(now);
            case Cue.ExchangeBegins(var lane, var exchange, var actor, var gates) ->
                    lane(lane).begin(exchange, actor, gates);
            case Cue.FlightBegins(var lane, var actor, var message, var allowed, var until) ->
                    lane(lane).fly(actor, message, allowed, cue.at(), until);
            case Cue.FlightEnds(var lane) -> lane(lane).land();
            case Cue.GateAsked(var lane, int index, var gate) -> lane(lane).ask(index, gate);
            case Cue.GateAnswered(var lane, int index, var checked) ->
                    lane(lane).answer(index, checked);
            case Cue.Served(var lane, int node) -> lane(lane).served(node);
            case Cue.Answered(var lane, var badge) -> lane(lane).badge(badge);
            case Cue.Happened(Event event, boolean seen, int node) -> happened(event, seen, node);
        }
    }

    /// The frame at `position`, with `timeline` in it, and `scene` as what it shows.
    Frame frame(double position, Instant now, TimelineFrame timeline, String scene) {
        return new Frame(
                position,
                now,
                frame(a, position, now),
                frame(b, position, now),
                timeline,
                off,
                scene);
    }

    private LaneFrame frame(LanePicture lane, double position, Instant now) {
        Shelf shelf = shelves.get(lane.scheme());
        return lane.frame(
                position,
                this::client,
                shelf == null ? List.of() : shelf.frames(now, lane::touched),
                servers);
    }

    private void curtainUp(Instant now) {
        a.guestsLeave();
        b.guestsLeave();
        shelves.values().forEach(shelf -> shelf.tidy(now));
    }

    private void happened(Event event, boolean seen, int node) {
        switch (event.step()) {
            case Step.LaneSet(var lane, var scheme, var actor) -> {
                // Whoever is seated anew comes with empty hands, also one who was here before.
                if (lane(lane).set(scheme, actor)) {
                    clients.remove(actor);
                }
            }
            case Step.DefenceTurned(var defence, boolean on) -> {
                if (on) {
                    off.remove(defence);
                } else {
                    off.add(defence);
                }
            }
            case Step.NodesSet(int count, _, boolean shared) -> {
                servers = new ServersFrame(count, Set.of(), 0, shared, true);
                a.serversChange();
                b.serversChange();
            }
            case Step.NodeTurned(int number, boolean up) -> servers = servers.turned(number, up);
            case Step.StoreTurned(boolean up) -> servers = servers.store(up);
            case Step.CrowdMoved(var lane, _, var crowd) -> lane(lane).count(crowd);
            case Step.PageShown(Actor actor, Page page) ->
                    clients.put(actor, new ClientFrame(actor, page, client(actor).wallet()));
            case Step.WalletChanged(Actor actor, Wallet wallet) ->
                    clients.put(actor, new ClientFrame(actor, client(actor).page(), wallet));
            case Step.OfStore step -> {
                shelves.computeIfAbsent(step.table().scheme(), _ -> new Shelf())
                        .apply(step, event.at(), servers.eachItsOwn() ? node : 0);
                if (seen) {
                    a.touch(step);
                    b.touch(step);
                }
            }
            default -> {}
        }
    }

    private ClientFrame client(Actor actor) {
        ClientFrame client = clients.get(actor);
        return client == null ? new ClientFrame(actor, new Page.LogInForm(), Wallet.EMPTY) : client;
    }

    private LanePicture lane(Lane lane) {
        return switch (lane) {
            case A -> a;
            case B -> b;
        };
    }
}
