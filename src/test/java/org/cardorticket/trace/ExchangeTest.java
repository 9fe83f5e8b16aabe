package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("an exchange, seen in a trace")
class ExchangeTest {

    private static final Actor ALICE = Actor.user(Lane.A, "alice", "laptop");
    private static final Request SENT = Request.of("GET", "/session/me");
    private static final Request ARRIVED = SENT.with("Host", "localhost");

    private final List<Event> events = new ArrayList<>();

    private void add(long exchange, Step step) {
        events.add(new Event(events.size(), LessonTime.CURTAIN, new ExchangeId(exchange), step));
    }

    private static Step opened(Scheme scheme) {
        return new Step.ExchangeOpened(ALICE, scheme, "GET", scheme.path("/me"));
    }

    private List<Exchange> exchanges() {
        return Exchange.of(Trace.of(events));
    }

    @Test
    void isFoundEvenWhenItsStepsAreMixedWithAnothers() {
        add(1, opened(Scheme.SESSION));
        add(2, opened(Scheme.JWT));
        add(1, new Step.RequestSent(SENT));
        add(0, new Step.SceneClosed());
        add(2, new Step.ExchangeClosed());
        add(1, new Step.ExchangeClosed());
        assertThat(exchanges())
                .extracting(Exchange::scheme)
                .containsExactly(Scheme.SESSION, Scheme.JWT);
        assertThat(exchanges().getFirst().events())
                .extracting(Event::seq)
                .containsExactly(0L, 2L, 5L);
        assertThat(exchanges().getLast().events()).hasSize(2);
    }

    @Test
    void standsWhereItWasOpenedWhateverItsNumber() {
        add(7, opened(Scheme.JWT));
        add(3, opened(Scheme.SESSION));
        assertThat(exchanges()).extracting(each -> each.id().number()).containsExactly(7L, 3L);
    }

    @Test
    void isNotSeenInAPieceOfATraceThatLacksItsBeginning() {
        add(1, new Step.RequestSent(SENT));
        add(1, new Step.ExchangeClosed());
        add(2, opened(Scheme.JWT));
        assertThat(exchanges()).extracting(each -> each.id().number()).containsExactly(2L);
    }

    @Test
    void isNothingThatHappensToTheWholeWorld() {
        add(0, new Step.SceneOpened("kick A alice", false));
        add(0, opened(Scheme.JWT));
        assertThat(exchanges()).isEmpty();
    }

    @Test
    void hasTheRequestAsTheServerGotIt() {
        add(1, opened(Scheme.SESSION));
        add(1, new Step.RequestSent(SENT));
        assertThat(exchanges().getFirst().request()).contains(SENT);
        add(1, new Step.RequestArrived(ARRIVED));
        assertThat(exchanges().getFirst().request()).contains(ARRIVED);
    }

    @Test
    void hasNoAnswerBeforeTheServerGaveOne() {
        add(1, opened(Scheme.SESSION));
        add(1, new Step.RequestSent(SENT));
        add(1, new Step.Unanswered());
        assertThat(exchanges().getFirst().response()).isEmpty();
        assertThat(exchanges().getFirst().verdict()).isEmpty();
    }

    @Test
    void hasTheServersAnswerAndVerdict() {
        add(1, opened(Scheme.SESSION));
        add(1, new Step.Answered(Response.of(401), new Verdict.Refused(Reason.REVOKED), 9));
        assertThat(exchanges().getFirst().response()).contains(Response.of(401));
        assertThat(exchanges().getFirst().verdict()).contains(new Verdict.Refused(Reason.REVOKED));
    }

    @Test
    void handsOutItsStepsOfOneKindInOrder() {
        add(1, opened(Scheme.SESSION));
        add(1, new Step.Checked(Gate.CREDENTIAL, new Outcome.Passed(""), 1));
        add(1, new Step.RequestArrived(ARRIVED));
        add(1, new Step.Checked(Gate.LOOKUP, new Outcome.Failed(Reason.REVOKED), 2));
        Exchange exchange = exchanges().getFirst();
        assertThat(exchange.steps(Step.Checked.class))
                .extracting(Step.Checked::gate)
                .containsExactly(Gate.CREDENTIAL, Gate.LOOKUP);
        assertThat(exchange.steps(Step.OfServer.class)).hasSize(3);
        assertThat(exchange.steps(Step.OfStore.class)).isEmpty();
    }

    @Test
    void keepsItsOwnEvents() {
        add(1, opened(Scheme.SESSION));
        Exchange exchange = exchanges().getFirst();
        add(1, new Step.ExchangeClosed());
        assertThat(exchange.events()).hasSize(1).isUnmodifiable();
    }
}
