package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the library card, between two requests and within one")
class SessionCardTest {

    private static final Scheme SESSION = Scheme.SESSION;
    private static final Table TABLE = new Table(SESSION, Table.Kind.SESSIONS);

    private final Backroom room = new Backroom();
    private final String card = room.logIn(SESSION, "alice").credential();

    private Row row() {
        return room.store.rows(TABLE).getFirst();
    }

    /// Somebody with a hand in the store writes another value under the same id.
    private void tamper(String value) {
        Row row = row();
        room.store.put(RowBytes.row(TABLE, row.key(), row.user(), value, row.expiresAt()));
    }

    private void refused(Reason reason) {
        assertThat(room.refusal(SESSION, card)).contains(reason);
    }

    private void opens() {
        assertThat(room.refusal(SESSION, card)).isEmpty();
    }

    @Test
    void theCookieIsTheIdAndASealAndTheRowKeepsTheIdAlone() {
        assertThat(card).matches("[0-9a-f]{32}\\.[\\w-]{43}").startsWith(row().key() + ".");
        Identity who = room.who(SESSION, card);
        assertThat(who)
                .isEqualTo(
                        new Identity(
                                "alice",
                                room.user("alice").roles(),
                                row().key(),
                                row().key(),
                                LessonTime.parse("09:30")));
    }

    @Test
    void theGatesAreAskedInTheOrderThatCostsTheStoreLeast() {
        opens();
        assertThat(room.steps(Step.Checked.class))
                .extracting(Step.Checked::gate)
                .containsExactly(Gate.CREDENTIAL, Gate.SIGNATURE, Gate.LOOKUP, Gate.EXPIRY);
        assertThat(room.steps(Step.Checked.class))
                .extracting(Step.Checked::outcome)
                .containsExactly(
                        new Outcome.Passed("sid"),
                        new Outcome.Passed("HMAC-SHA256"),
                        new Outcome.Passed("alice"),
                        new Outcome.Passed("→ 09:30"));
    }

    @Nested
    @DisplayName("its life")
    class Life {

        @Test
        void slidesWithUseAndIsToldAsItSlides() {
            room.at("09:10");
            opens();
            assertThat(row().expiresAt()).isEqualTo(LessonTime.parse("09:40"));
            assertThat(room.steps(Step.Extended.class))
                    .containsExactly(new Step.Extended(row().key(), LessonTime.parse("09:40")));
            opens();
            assertThat(room.steps(Step.Extended.class)).as("not twice in one moment").hasSize(1);
            room.at("09:40");
            refused(Reason.UNKNOWN_SESSION);
        }

        @Test
        void neverSlidesBeyondItsAbsoluteEnd() {
            room.control.settings(
                    room.control
                            .settings()
                            .withSession(Duration.ofMinutes(30), Duration.ofMinutes(40)));
            String shorter = room.logIn(SESSION, "bob").credential();
            room.at("09:20");
            assertThat(room.who(SESSION, shorter).user()).isEqualTo("bob");
            assertThat(room.auth.room().ofUser(TABLE, "bob").getFirst().expiresAt())
                    .isEqualTo(LessonTime.parse("09:40"));
            room.at("09:39:59");
            assertThat(room.refusal(SESSION, shorter)).isEmpty();
            room.at("09:40");
            assertThat(room.refusal(SESSION, shorter)).contains(Reason.UNKNOWN_SESSION);
        }

        @Test
        void isNeverCutByASettingThatCameLater() {
            room.control.settings(
                    room.control
                            .settings()
                            .withSession(Duration.ofMinutes(1), Duration.ofMinutes(1)));
            opens();
            assertThat(row().expiresAt()).isEqualTo(LessonTime.parse("09:30"));
        }

        @Test
        void endsAtTheMomentItselfEvenWithTheRowInHand() {
            room.store.afterFind(() -> room.at("09:30"));
            refused(Reason.EXPIRED);
        }

        @Test
        void endsWithTheAbsoluteEndInTheRowWhateverTheRowsOwnExpiry() {
            tamper("2026-03-02T08:00:00Z/2026-03-02T09:00:01Z");
            opens();
            tamper("2026-03-02T08:00:00Z/2026-03-02T09:00:00Z");
            refused(Reason.EXPIRED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "x", "2026-03-02T09:00:00Z", "a/b", "/"})
        void isNotLongerForAValueThatNobodyCanRead(String value) {
            tamper(value);
            room.at("09:10");
            opens();
            assertThat(row().expiresAt()).isEqualTo(LessonTime.parse("09:30"));
        }
    }

    @Nested
    @DisplayName("while something else happens")
    class Meanwhile {

        @Test
        void aKickIsNotUndoneByTheRequestThatItOvertakes() {
            room.at("09:10");
            room.store.beforeReplace(() -> room.scheme(SESSION).kick("alice", room.log(SESSION)));
            refused(Reason.UNKNOWN_SESSION);
            assertThat(room.store.rows(TABLE)).isEmpty();
            assertThat(room.steps(Step.Extended.class)).isEmpty();
        }

        @Test
        void anotherRequestOfTheSameUserDoesNoHarm() {
            room.at("09:10");
            room.store.beforeReplace(SessionCardTest.this::opens);
            opens();
            assertThat(row().expiresAt()).isEqualTo(LessonTime.parse("09:40"));
            assertThat(room.steps(Step.Extended.class)).as("extended once").hasSize(1);
        }

        @Test
        void aStoreThatIsAwayLetsNobodyIn() {
            room.store.away(true);
            refused(Reason.STORE_UNAVAILABLE);
            room.store.away(false);
            opens();
        }
    }

    @Test
    void aRowOfSomebodyWhomNobodyKnowsOpensNothing() {
        Row row = row();
        room.store.put(RowBytes.row(TABLE, row.key(), "mallory", row.value(), row.expiresAt()));
        refused(Reason.UNKNOWN_SESSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", ".", "%s", "%s.", "%s.AAAA", "x%s"})
    void whatIsNoCardIsNotEvenUnsealed(String form) {
        int before = room.lookUps();
        String id = card.substring(0, 32);
        assertThat(room.refusal(SESSION, form.formatted(id))).contains(Reason.MALFORMED);
        assertThat(room.lookUps()).isEqualTo(before);
    }

    @Test
    void aForeignSealIsRefusedBeforeTheStoreIsAsked() {
        String foreign = new Seal(new Ids(new java.security.SecureRandom())).seal(row().key());
        int before = room.lookUps();
        assertThat(room.refusal(SESSION, foreign)).contains(Reason.BAD_SIGNATURE);
        assertThat(room.lookUps()).isEqualTo(before);
    }

    @Nested
    @DisplayName("left behind at the next log-in")
    class LeftBehind {

        private void leave(String user, String sent) {
            var log = room.log(SESSION);
            Attempt attempt = room.attempt(room.request(SESSION, sent), log);
            room.scheme(SESSION).leaveBehind(room.user(user), attempt, log);
        }

        @Test
        void itEnds() {
            leave("alice", card);
            assertThat(room.steps(Step.Ended.class))
                    .containsExactly(new Step.Ended(card.substring(0, 32), Ending.REPLACED));
            refused(Reason.UNKNOWN_SESSION);
        }

        @Test
        void somebodyElsesDoesNot() {
            leave("bob", card);
            opens();
        }

        @Test
        void aForgedOneEndsNothing() {
            leave("alice", card.substring(0, 33) + "A".repeat(43));
            leave("alice", "x");
            opens();
        }
    }

    @Test
    void theListOfCardsTellsWhenEachWasGivenOut() {
        room.at("09:10");
        opens();
        List<Credential> cards = room.scheme(SESSION).credentials("alice");
        assertThat(cards).extracting(Credential::issuedAt).containsExactly(LessonTime.CURTAIN);
        assertThat(cards)
                .extracting(Credential::expiresAt)
                .containsExactly(LessonTime.parse("09:40"));
    }
}
