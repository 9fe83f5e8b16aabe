package org.cardorticket.ledger;

import java.time.Duration;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Trace;

/// Random runs, as traces.
final class Diaries {

    /// One thing that happens, and its name for reports of failures.
    private record Act(String name, Consumer<Diary> deed) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Diaries() {}

    /// Runs of up to `size` acts.
    static Arbitrary<Trace> traces(int size) {
        return played(Arbitraries.oneOf(acts(), acts(), acts(), acts(), lanes()), size);
    }

    /// The same, in which no lane takes another scheme.
    static Arbitrary<Trace> inTheUsualLanes(int size) {
        return played(acts(), size);
    }

    private static Arbitrary<Trace> played(Arbitrary<Act> deeds, int size) {
        return deeds.list()
                .ofMaxSize(size)
                .map(acts -> {
                    Diary diary = new Diary();
                    acts.forEach(act -> act.deed().accept(diary));
                    return diary.trace();
                });
    }

    private static Arbitrary<Scheme> schemes() {
        return Arbitraries.of(Scheme.SESSION, Scheme.JWT, Scheme.JWT_REFRESH);
    }

    private static Arbitrary<Act> lanes() {
        return Combinators.combine(Arbitraries.of(Lane.class), schemes())
                .as((each, next) -> new Act("set " + each + next, diary -> diary.lane(each, next)));
    }

    private static Arbitrary<Act> acts() {
        Arbitrary<Scheme> scheme = schemes();
        Arbitrary<Lane> lane = Arbitraries.of(Lane.class);
        Arbitrary<Duration> minutes =
                Arbitraries.integers().between(0, 40).map(Duration::ofMinutes);
        Arbitrary<Actor.Kind> kind =
                Arbitraries.of(
                        Actor.Kind.USER,
                        Actor.Kind.USER,
                        Actor.Kind.USER,
                        Actor.Kind.THIEF,
                        Actor.Kind.OTHER_SITE,
                        Actor.Kind.ADMIN);
        return Arbitraries.oneOf(
                minutes.map(wait -> new Act("wait " + wait, diary -> diary.after(wait))),
                lane.map(each -> new Act("log in " + each, diary -> diary.logIn(each))),
                lane.map(each -> new Act("kick " + each, diary -> diary.kick(each))),
                Combinators.combine(lane, kind)
                        .as((each, who) ->
                                new Act("ask " + each + who, diary -> diary.ask(each, who))),
                Combinators.combine(scheme, minutes)
                        .as((each, life) ->
                                new Act(
                                        "guest " + each,
                                        diary -> diary.logIn(Diary.curl(), each, life))),
                Combinators.combine(scheme, minutes)
                        .as((each, life) -> new Act("extend", diary -> extend(diary, each, life))),
                scheme.map(each ->
                        new Act(
                                "end",
                                diary -> {
                                    if (diary.holds(each)) {
                                        diary.end(each);
                                    }
                                })));
    }

    private static void extend(Diary diary, Scheme scheme, Duration life) {
        if (diary.lives(scheme)) {
            diary.extend(scheme, life);
        }
    }
}
