package org.cardorticket.film;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;
import org.cardorticket.trace.Trace;

/// Random runs of a world: what the users do in what order, written down as a trace.
final class Runs {

    /// One thing that happens.
    sealed interface Act {}

    record Wait(long millis) implements Act {}

    record WaitInScene(long millis, Lane lane) implements Act {}

    record LogIn(boolean a, boolean b) implements Act {}

    record Read(boolean a, boolean b, int times) implements Act {}

    record Kick(Lane lane) implements Act {}

    record Draft(Lane lane) implements Act {}

    record Guest(Scheme scheme, boolean inScene) implements Act {}

    record SetLane(Lane lane, Scheme scheme) implements Act {}

    record Renew(Lane lane) implements Act {}

    record Turn(Defence defence, boolean on) implements Act {}

    record Restart() implements Act {}

    record Servers(Step.OfWorld step) implements Act {}

    private Runs() {}

    /// Runs of up to `size` acts.
    static Arbitrary<Trace> traces(int size) {
        return acts().list().ofMaxSize(size).map(acts -> new Run().play(acts));
    }

    private static Arbitrary<Act> acts() {
        Arbitrary<Lane> lane = Arbitraries.of(Lane.class);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Long> millis =
                Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 2_000),
                        Arbitraries.longs().between(1, 3_600).map(s -> s * 1_000));
        Arbitrary<Scheme> scheme =
                Arbitraries.of(
                        Scheme.SESSION, Scheme.JWT, Scheme.JWT_ALLOWLIST, Scheme.JWT_REFRESH);
        return Arbitraries.oneOf(
                millis.map(Wait::new),
                Combinators.combine(millis, lane).as(WaitInScene::new),
                Combinators.combine(either, either).as(LogIn::new),
                Combinators.combine(either, either, Arbitraries.integers().between(1, 3))
                        .as(Read::new),
                lane.map(Kick::new),
                lane.map(Draft::new),
                Combinators.combine(scheme, either).as(Guest::new),
                Combinators.combine(lane, scheme).as(SetLane::new),
                lane.map(Renew::new),
                Combinators.combine(Arbitraries.of(Defence.class), either).as(Turn::new),
                Arbitraries.just(new Restart()),
                Arbitraries.<Step.OfWorld>of(
                                new Step.NodesSet(2, false, true),
                                new Step.NodesSet(3, true, false),
                                new Step.NodeTurned(2, false),
                                new Step.NodeTurned(2, true),
                                new Step.StoreTurned(false),
                                new Step.StoreTurned(true))
                        .map(Servers::new));
    }

    /// A run while it is being played.
    private static final class Run {

        private final Play play = new Play().lanes();
        private final Map<Lane, Scheme> schemes = new EnumMap<>(Lane.class);
        private final Map<Scheme, String> held = new EnumMap<>(Scheme.class);
        private int ids;

        Run() {
            schemes.put(Lane.A, Scheme.SESSION);
            schemes.put(Lane.B, Scheme.JWT);
        }

        Trace play(List<Act> acts) {
            acts.forEach(this::act);
            return play.trace();
        }

        private void act(Act act) {
            switch (act) {
                case Wait(long millis) -> pass(millis);
                case WaitInScene(long millis, Lane lane) ->
                        play.scene(
                                "wait",
                                () -> {
                                    logIn(lane);
                                    pass(millis);
                                    read(lane.other());
                                });
                case LogIn(boolean a, boolean b) ->
                        play.scene(
                                "log in",
                                () -> {
                                    if (a) {
                                        logIn(Lane.A);
                                    }
                                    if (b) {
                                        logIn(Lane.B);
                                    }
                                });
                case Read(boolean a, boolean b, int times) ->
                        play.scene(
                                "read",
                                () -> {
                                    for (int i = 0; i < times; i++) {
                                        if (a) {
                                            read(Lane.A);
                                        }
                                        if (b) {
                                            read(Lane.B);
                                        }
                                    }
                                });
                case Kick(Lane lane) -> kick(lane);
                case Draft(Lane lane) ->
                        play.scene(
                                "write",
                                () ->
                                        play.add(
                                                new Step.PageShown(
                                                        user(lane), new Page.Draft("…"))));
                case Renew(Lane lane) ->
                        play.scene(
                                "refresh",
                                () -> play.renew(user(lane), schemes.get(lane), "f" + lane, ids++));
                case Turn(Defence defence, boolean on) ->
                        play.scene("turn", () -> play.add(new Step.DefenceTurned(defence, on)));
                case Restart() -> play.scene("restart", () -> play.add(new Step.ServerRestarted()));
                case Servers(var step) -> play.scene("servers", () -> play.add(step));
                case Guest(Scheme scheme, boolean inScene) -> guest(scheme, inScene);
                case SetLane(Lane lane, Scheme scheme) -> {
                    if (schemes.get(lane.other()) != scheme) {
                        schemes.put(lane, scheme);
                        play.scene("lane", () -> play.lane(lane, scheme, user(lane)));
                    }
                }
            }
        }

        private void pass(long millis) {
            play.until(play.now().plus(Duration.ofMillis(millis)));
        }

        private void logIn(Lane lane) {
            String id = "c" + ids++;
            held.put(schemes.get(lane), id);
            play.logIn(user(lane), schemes.get(lane), id);
        }

        private void read(Lane lane) {
            String id = held.get(schemes.get(lane));
            if (id == null) {
                play.misses(user(lane), schemes.get(lane), "none");
            } else {
                play.read(user(lane), schemes.get(lane), id);
            }
        }

        private void kick(Lane lane) {
            Scheme scheme = schemes.get(lane);
            Actor admin = lane == Lane.A ? Play.ADMIN_A : Play.ADMIN_B;
            String id = held.get(scheme);
            play.backstage("admin", () -> play.logIn(admin, scheme, "admin" + ids++));
            play.scene(
                    "kick",
                    () -> {
                        if (id == null
                                || Play.row(play.credential(user(lane), scheme, id)).isEmpty()) {
                            play.kick(admin, scheme, "alice");
                        } else {
                            String key = scheme.isCard() ? id : "alice";
                            play.kick(
                                    admin,
                                    scheme,
                                    "alice",
                                    new Step.RowRemoved(table(scheme), key, 1),
                                    new Step.Ended(id, Ending.KICKED));
                        }
                    });
        }

        /// A guest whose exchange begins before a scene and ends in the middle of it, or alone.
        private void guest(Scheme scheme, boolean inScene) {
            if (!inScene) {
                play.logIn(Play.CURL, scheme, "g" + ids++);
                return;
            }
            Ask guest = play.ask(Play.CURL, scheme, "GET", "/books");
            play.scene(
                    "read",
                    () -> {
                        guest.arrives(Gate.CREDENTIAL);
                        read(Lane.A);
                        guest.passes(Gate.CREDENTIAL).answers(200).closes();
                        read(Lane.B);
                    });
        }

        private static Table table(Scheme scheme) {
            return scheme.isCard() ? Play.SESSIONS : Play.ALLOWED;
        }

        private static Actor user(Lane lane) {
            return lane == Lane.A ? Play.ALICE_A : Play.ALICE_B;
        }
    }
}
