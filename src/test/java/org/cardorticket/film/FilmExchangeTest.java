package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Verdict;
import org.cardorticket.trace.Wallet;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// How one exchange looks on the stage, from the empty film to the page that came back.
class FilmExchangeTest {

    private static final double LEAVES = 0.25;
    private static final double ARRIVES = 1.15;
    private static final double GATE_1 = 1.6;
    private static final double GATE_2 = 2.05;
    private static final double GATE_3 = 2.5;
    private static final double BACK = 3.4;
    private static final double END = 3.9;

    private final Play play = new Play();

    @Nested
    @DisplayName("an empty film")
    class Empty {

        @Test
        void showsTheUsualLanesAtNine() {
            Film film = new Film();
            Frame frame = film.frameAt(3);
            assertThat(film.length()).isZero();
            assertThat(frame.position()).isZero();
            assertThat(frame.lessonTime()).isEqualTo(LessonTime.CURTAIN);
            assertThat(frame.a().scheme()).isEqualTo(Scheme.SESSION);
            assertThat(frame.b().scheme()).isEqualTo(Scheme.JWT);
            assertThat(frame.a().client())
                    .isEqualTo(new ClientFrame(Play.ALICE_A, new Page.LogInForm(), Wallet.EMPTY));
            assertThat(frame.b().client().actor()).isEqualTo(Play.ALICE_B);
            assertThat(frame.a().gates()).isEmpty();
            assertThat(frame.a().exchange()).isEqualTo(ExchangeId.NONE);
            assertThat(frame.timeline().bars()).isEmpty();
        }

        @Test
        void aFilmOfAnEmptyTraceIsEmpty() {
            assertThat(play.film().frameAt(0)).isEqualTo(new Film().frameAt(0));
            assertThat(play.film().nextStop(0)).isZero();
            assertThat(play.film().previousStop(0)).isZero();
        }

        @Test
        void aWorldThatBeginsLaterBeginsItsFilmThen() {
            play.silentlyUntil("10:00").lanes();
            assertThat(play.film().frameAt(0).lessonTime()).isEqualTo(LessonTime.parse("10:00"));
            assertThat(play.film().length()).isZero();
        }
    }

    @Nested
    @DisplayName("a request that is served")
    class Served {

        private final Film film =
                play.lanes()
                        .scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s1"))
                        .film();

        private LaneFrame at(double position) {
            return film.frameAt(position).a();
        }

        @Test
        void takesTheTimeOfItsBeats() {
            assertThat(film.length()).isEqualTo(END);
            assertThat(film.scenes())
                    .containsExactly(new SceneSpan("read A", LessonTime.CURTAIN, 0, END));
        }

        @Test
        void hasAllItsGatesAheadFromTheOpeningOn() {
            assertThat(at(0).gates())
                    .extracting(GateFrame::gate)
                    .containsExactly(Gate.CREDENTIAL, Gate.SIGNATURE, Gate.LOOKUP);
            assertThat(at(ARRIVES - 0.01).gates())
                    .allSatisfy(gate -> assertThat(gate.outcome()).isEmpty())
                    .noneMatch(GateFrame::active);
            assertThat(at(0).exchange()).isEqualTo(new ExchangeId(1));
        }

        @Test
        void fliesLinearlyOutAndBack() {
            assertThat(at(LEAVES - 0.01).flight()).isEmpty();
            Flight out = at(LEAVES + 0.45).flight().orElseThrow();
            assertThat(out.message()).isInstanceOf(Request.class);
            assertThat(out.actor()).isEqualTo(Play.ALICE_A);
            assertThat(out.progress()).isCloseTo(0.5, within(1e-9));
            assertThat(out.allowed()).isTrue();
            assertThat(at(ARRIVES + 0.01).flight()).isEmpty();
            Flight back = at(GATE_3 + 0.225).flight().orElseThrow();
            assertThat(back.message()).isInstanceOf(Response.class);
            assertThat(back.progress()).isCloseTo(0.25, within(1e-9));
            assertThat(at(BACK).flight()).isEmpty();
        }

        @Test
        void asksOneGateAfterTheOther() {
            assertThat(at(ARRIVES).gates().getFirst())
                    .isEqualTo(new GateFrame(Gate.CREDENTIAL, Optional.empty(), true, 0));
            List<GateFrame> later = at(GATE_1).gates();
            assertThat(later.get(0))
                    .isEqualTo(
                            new GateFrame(
                                    Gate.CREDENTIAL,
                                    Optional.of(new Outcome.Passed("")),
                                    false,
                                    1_000));
            assertThat(later.get(1).active()).isTrue();
            assertThat(later.get(2).active()).isFalse();
        }

        @Test
        void looksUpInTheCourseOfTheGateThatAsks() {
            assertThat(at(GATE_3 - 0.01).store().lookup()).isEmpty();
            assertThat(at(GATE_3).store().lookup())
                    .contains(new StoreFrame.Lookup("s1", true, 700));
            assertThat(at(GATE_2).gates().get(2).active()).isTrue();
        }

        @Test
        void isAnsweredWhenTheResponseLeavesAndSeenWhenItArrives() {
            assertThat(at(GATE_3 - 0.01).badge()).isEmpty();
            assertThat(at(GATE_3).badge()).contains(new Badge(200, new Verdict.Allowed("alice")));
            assertThat(at(BACK - 0.01).client().page()).isEqualTo(new Page.LogInForm());
            assertThat(at(BACK).client().page()).isEqualTo(new Page.Books(List.of("1984")));
        }

        @Test
        void leavesTheOtherLaneAlone() {
            assertThat(film.frameAt(GATE_2).b()).isEqualTo(film.frameAt(0).b());
        }
    }

    @Nested
    @DisplayName("an exchange that is not like the others")
    class Odd {

        @Test
        void aRefusalColoursTheResponseAndStopsAtItsGate() {
            Film film =
                    play.lanes()
                            .scene("read A", () -> play.misses(Play.ALICE_A, Scheme.SESSION, "s"))
                            .film();
            LaneFrame back = film.frameAt(GATE_3 + 0.4).a();
            assertThat(back.flight().orElseThrow().allowed()).isFalse();
            assertThat(back.badge())
                    .contains(new Badge(401, new Verdict.Refused(Reason.UNKNOWN_SESSION)));
            assertThat(back.gates().get(2).outcome())
                    .contains(new Outcome.Failed(Reason.UNKNOWN_SESSION));
            assertThat(back.gates().get(3).outcome()).isEmpty();
            assertThat(back.store().lookup()).contains(new StoreFrame.Lookup("s", false, 600));
        }

        @Test
        void withoutAnAnswerNothingFliesBack() {
            play.lanes()
                    .scene(
                            "read A",
                            () ->
                                    play.ask(Play.ALICE_A, Scheme.SESSION, "GET", "/books")
                                            .sent()
                                            .does(
                                                    new Step.Unanswered(),
                                                    new Step.PageShown(
                                                            Play.ALICE_A, new Page.Failed(0)))
                                            .closes());
            Film film = play.film();
            assertThat(film.length()).isEqualTo(ARRIVES + 0.5);
            LaneFrame end = film.frameAt(film.length()).a();
            assertThat(end.flight()).isEmpty();
            assertThat(end.badge()).isEmpty();
            assertThat(end.client().page()).isEqualTo(new Page.Failed(0));
        }

        @Test
        void anAnswerThatTheServerDidNotRecordStillFliesBack() {
            play.lanes()
                    .scene(
                            "odd",
                            () ->
                                    play.ask(Play.ALICE_A, Scheme.SESSION, "GET", "/books")
                                            .sent()
                                            .does(new Step.ResponseReceived(Response.of(431)))
                                            .closes());
            LaneFrame back = play.film().frameAt(ARRIVES + 0.1).a();
            assertThat(back.flight().orElseThrow().message()).isEqualTo(Response.of(431));
            assertThat(back.flight().orElseThrow().allowed()).isFalse();
            assertThat(back.badge()).isEmpty();
        }

        @Test
        void gatesThatNobodyAnnouncedAppearWhenTheyAreAsked() {
            play.lanes()
                    .scene(
                            "odd",
                            () ->
                                    play.ask(Play.ALICE_A, Scheme.SESSION, "GET", "/books")
                                            .arrives()
                                            .passes(Gate.CREDENTIAL)
                                            .fails(Gate.EXPIRY, Reason.EXPIRED)
                                            .refuses(401, Reason.EXPIRED)
                                            .closes());
            assertThat(play.film().frameAt(0).a().gates()).isEmpty();
            assertThat(play.film().frameAt(GATE_2).a().gates())
                    .extracting(GateFrame::gate)
                    .containsExactly(Gate.CREDENTIAL, Gate.EXPIRY);
        }

        @Test
        void theNextExchangeClearsWhatTheOneBeforeSaid() {
            Film film =
                    play.lanes()
                            .scene(
                                    "twice",
                                    () ->
                                            play.read(Play.ALICE_A, Scheme.SESSION, "s")
                                                    .misses(Play.ALICE_A, Scheme.SESSION, "t"))
                            .film();
            LaneFrame second = film.frameAt(END).a();
            assertThat(second.exchange()).isEqualTo(new ExchangeId(2));
            assertThat(second.badge()).isEmpty();
            assertThat(second.store().lookup()).isEmpty();
            assertThat(second.gates()).hasSize(4).allMatch(gate -> gate.outcome().isEmpty());
        }

        @Test
        void aClientThatActsAloneTakesABeat() {
            Actor alice = Play.ALICE_B;
            play.lanes()
                    .scene(
                            "write B",
                            () ->
                                    play.add(new Step.PageShown(alice, new Page.Draft("Dear")))
                                            .add(new Step.WalletChanged(alice, Wallet.EMPTY)));
            assertThat(play.film().length()).isEqualTo(0.4);
            assertThat(play.film().frameAt(0.1).lane(Lane.B).client().page())
                    .isEqualTo(new Page.Draft("Dear"));
        }

        @Test
        void clientsOfBothLanesActAtOnceAndTwoOfOneLaneInTurn() {
            Actor tab = Actor.user(Lane.B, "alice", "tab");
            play.lanes()
                    .scene(
                            "write",
                            () ->
                                    play.add(new Step.PageShown(Play.ALICE_A, new Page.Draft("a")))
                                            .add(
                                                    new Step.PageShown(
                                                            Play.ALICE_B, new Page.Draft("b"))));
            assertThat(play.film().length()).isEqualTo(0.4);
            assertThat(play.film().frameAt(0).b().client().page()).isEqualTo(new Page.Draft("b"));
            play.scene(
                    "write",
                    () ->
                            play.add(new Step.PageShown(tab, new Page.Draft("t")))
                                    .add(new Step.PageShown(Play.ALICE_B, new Page.Draft("c"))));
            assertThat(play.film().length()).isEqualTo(1.2);
            assertThat(play.film().frameAt(0.5).b().client().page()).isEqualTo(new Page.Draft("b"));
            assertThat(play.film().frameAt(0.8).b().client().page()).isEqualTo(new Page.Draft("c"));
        }
    }
}
