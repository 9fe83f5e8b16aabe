package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cardorticket.ledger.Told.answered;
import static org.cardorticket.ledger.Told.arrived;

import java.util.List;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;
import org.cardorticket.wire.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("what requests cost")
class LedgerCostTest {

    private static final Actor ALICE = Told.ALICE;
    private static final Request BARE = Request.of("GET", "/session/books");
    private static final Request SENT = BARE.with("Cookie", "sid=1");
    private static final Step GUARDED = new Step.GatesAhead(List.of(Gate.CREDENTIAL, Gate.LOOKUP));
    private static final Step OPEN = new Step.GatesAhead(List.of(Gate.PASSWORD));
    private static final Step MISSED =
            new Step.RowMissed(new Table(Scheme.SESSION, Table.Kind.SESSIONS), "k", 1);
    private static final Step SIGNATURE =
            new Step.Checked(Gate.SIGNATURE, new Outcome.Passed(""), 1);

    private final Told told = new Told();

    private void assertCount(Subject subject, long number) {
        Figure figure = told.says(subject);
        assertThat(figure).isEqualTo(new Figure.Count(number, figure.proof()));
    }

    private void assertEach(Subject subject, long median, long requests) {
        Figure figure = told.says(subject);
        assertThat(figure).isEqualTo(new Figure.TimesPerRequest(median, requests, figure.proof()));
    }

    private void assertUnknown(Subject subject, Lane lane) {
        assertThat(told.says(subject, lane)).isInstanceOf(Figure.NotYet.class);
    }

    @Nested
    @DisplayName("in bytes")
    class Bytes {

        private void assertBytes(Lane lane, long median, long requests) {
            Figure figure = told.says(Subject.CREDENTIAL_BYTES, lane);
            assertThat(figure)
                    .isEqualTo(new Figure.BytesPerRequest(median, requests, figure.proof()));
        }

        @Test
        void allLinesThatCarryItCountAndNoOther() {
            told.by(ALICE, arrived(SENT.with("cookie", "b=2").with("Authorization", "Bearer x")));
            assertBytes(Lane.A, "Cookie: sid=1\r\ncookie: b=2\r\n".length(), 1);
        }

        @Test
        void aTicketTravelsInItsOwnHeader() {
            Request request = Request.of("GET", "/jwt/books").with("Cookie", "theme=dark");
            told.by(Told.BELOW, Scheme.JWT, arrived(request));
            assertUnknown(Subject.CREDENTIAL_BYTES, Lane.B);
            told.by(Told.BELOW, Scheme.JWT, arrived(request.with("Authorization", "Bearer x")));
            assertBytes(Lane.B, "Authorization: Bearer x\r\n".length(), 1);
        }

        @Test
        void theyAreTheBytesOfUtf8() {
            told.by(ALICE, arrived(BARE.with("Cookie", "\u20ac")));
            assertBytes(Lane.A, "Cookie: ".length() + 3 + 2, 1);
        }

        @Test
        void whatARefreshHasInItsBodyCountsToo() {
            Request refresh = Request.of("POST", "/session/refresh?x=/y").withBody("12345");
            told.by(ALICE, arrived(refresh));
            assertBytes(Lane.A, 5, 1);
            told.by(ALICE, arrived(SENT.withBody("12345")));
            told.by(ALICE, arrived(SENT.withBody("12345")));
            assertBytes(Lane.A, "Cookie: sid=1\r\n".length(), 3);
        }

        @Test
        void ofTwoLengthsTheShorterIsTheMedianAndItsNewestRequestTheProof() {
            told.by(ALICE, arrived(SENT)).by(ALICE, arrived(SENT)).by(ALICE, arrived(BARE));
            told.by(ALICE, arrived(SENT.with("Cookie", "x")));
            assertBytes(Lane.A, "Cookie: sid=1\r\n".length(), 3);
            assertThat(told.says(Subject.CREDENTIAL_BYTES).proof()).isEqualTo(Proof.of(4));
        }
    }

    @Nested
    @DisplayName("in look-ups and signatures")
    class Work {

        @Test
        void oneThatSendsNoCredentialCountsForAllButSaysNothingOfOne() {
            told.by(ALICE, arrived(BARE), GUARDED, MISSED, SIGNATURE, answered());
            assertCount(Subject.LOOK_UPS_ALL, 1);
            assertCount(Subject.SIGNATURES_ALL, 1);
            assertUnknown(Subject.LOOK_UPS_EACH, Lane.A);
            assertUnknown(Subject.SIGNATURES_EACH, Lane.A);
        }

        @Test
        void oneThatNeededNoneSaysNothingOfOneThatDoes() {
            told.by(ALICE, arrived(SENT), OPEN, MISSED, answered());
            assertCount(Subject.LOOK_UPS_ALL, 1);
            assertUnknown(Subject.LOOK_UPS_EACH, Lane.A);
            assertUnknown(Subject.SIGNATURES_ALL, Lane.A);
        }

        @Test
        void gatesThatAreNamedTwiceStayNamed() {
            told.by(ALICE, arrived(SENT), GUARDED, OPEN, MISSED, answered());
            assertEach(Subject.LOOK_UPS_EACH, 1, 1);
            assertEach(Subject.SIGNATURES_EACH, 0, 1);
            assertCount(Subject.SIGNATURES_ALL, 0);
        }

        @Test
        void onlyTheGateThatChecksASignatureDoes() {
            Step expiry = new Step.Checked(Gate.EXPIRY, new Outcome.Passed(""), 1);
            told.by(ALICE, arrived(SENT), GUARDED, expiry, SIGNATURE, SIGNATURE, answered());
            assertEach(Subject.SIGNATURES_EACH, 2, 1);
            assertCount(Subject.SIGNATURES_ALL, 2);
            assertThat(told.says(Subject.SIGNATURES_EACH).proof().steps()).containsExactly(4L, 5L);
            assertThat(told.says(Subject.SIGNATURES_ALL).proof().steps()).containsExactly(4L, 5L);
        }

        @Test
        void whatComesAfterTheAnswerIsNoWorkOfTheRequest() {
            told.by(ALICE, arrived(SENT), GUARDED, MISSED, answered(), MISSED, answered());
            assertEach(Subject.LOOK_UPS_EACH, 1, 1);
            assertCount(Subject.LOOK_UPS_ALL, 1);
        }

        @Test
        void whatComesBeforeTheRequestIsNotEither() {
            told.by(ALICE, GUARDED, MISSED, arrived(SENT), answered());
            assertUnknown(Subject.LOOK_UPS_ALL, Lane.A);
        }

        @Test
        void requestsAtTheSameTimeDoNotMix() {
            ExchangeLog one = told.open(ALICE, Scheme.SESSION, arrived(SENT), GUARDED);
            ExchangeLog two = told.open(ALICE, Scheme.SESSION, arrived(SENT), GUARDED);
            one.add(MISSED);
            two.add(MISSED);
            one.add(MISSED);
            one.add(answered());
            assertEach(Subject.LOOK_UPS_EACH, 2, 1);
            two.add(answered());
            assertEach(Subject.LOOK_UPS_EACH, 1, 2);
            assertThat(told.says(Subject.LOOK_UPS_EACH).proof()).isEqualTo(Proof.of(7));
            assertCount(Subject.LOOK_UPS_ALL, 3);
        }

        @Test
        void aGuestsIsTheCostOfTheLaneThatShowsTheScheme() {
            told.by(Told.CURL, Scheme.SESSION, arrived(SENT), GUARDED, MISSED, answered());
            assertEach(Subject.LOOK_UPS_EACH, 1, 1);
            assertUnknown(Subject.LOOK_UPS_EACH, Lane.B);
            Request ticket = Request.of("GET", "/jwt/me").with("Authorization", "Bearer x");
            told.by(Told.CURL, Scheme.JWT, arrived(ticket), GUARDED, SIGNATURE, answered());
            assertThat(told.says(Subject.SIGNATURES_EACH, Lane.B))
                    .isInstanceOf(Figure.TimesPerRequest.class);
            told.by(Told.CURL, Scheme.JWT_REFRESH, arrived(ticket), SIGNATURE, answered());
            assertCount(Subject.SIGNATURES_ALL, 0);
            assertThat(told.says(Subject.SIGNATURES_ALL, Lane.B))
                    .isInstanceOfSatisfying(
                            Figure.Count.class, count -> assertThat(count.number()).isEqualTo(1));
        }

        @Test
        void theAdministratorsIsNobodysCost() {
            told.by(Told.ADMIN, arrived(SENT), GUARDED, MISSED, SIGNATURE, answered());
            for (Subject subject : Subject.values()) {
                if (subject.aspect() == Aspect.COST) {
                    assertUnknown(subject, Lane.A);
                }
            }
        }
    }
}
