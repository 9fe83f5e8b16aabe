package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cardorticket.auth.Backroom.Held;
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

@DisplayName("the lists that tickets are looked up in")
class ListsTest {

    private final Backroom room = new Backroom();

    private Outcome lookUp() {
        Step.Checked last = room.steps(Step.Checked.class).getLast();
        assertThat(last.gate()).isEqualTo(Gate.LOOKUP);
        return last.outcome();
    }

    @Nested
    @DisplayName("of those that are good")
    class Allowed {

        private static final Scheme SCHEME = Scheme.JWT_ALLOWLIST;
        private static final Table TABLE = new Table(SCHEME, Table.Kind.ALLOWED);

        private final Held alice = room.logIn(SCHEME, "alice");

        private Row row() {
            return room.store.rows(TABLE).getFirst();
        }

        @Test
        void theRowOfAUserNamesTheOneTicketAndDiesWithIt() {
            Identity who = room.who(SCHEME, alice.credential());
            assertThat(lookUp()).isEqualTo(new Outcome.Passed("alice"));
            assertThat(row().key()).isEqualTo("alice");
            assertThat(row().value()).startsWith(who.credential() + " ");
            assertThat(row().expiresAt()).isEqualTo(who.expiry());
            room.at("09:30");
            assertThat(room.store.rows(TABLE)).isEmpty();
        }

        @Test
        void aSecondLogInSignsTheFirstDeviceOutAndSaysSo() {
            String first = room.who(SCHEME, alice.credential()).credential();
            room.logIn(SCHEME, "alice");
            assertThat(room.steps(Step.Ended.class))
                    .containsExactly(new Step.Ended(first, Ending.REPLACED));
            assertThat(room.refusal(SCHEME, alice.credential())).contains(Reason.REVOKED);
        }

        @Test
        void whoeverHasBeenReplacedCannotLogTheNewDeviceOut() {
            Identity old = room.who(SCHEME, alice.credential());
            Held next = room.logIn(SCHEME, "alice");
            room.scheme(SCHEME).logOut(old, room.log(SCHEME));
            assertThat(room.refusal(SCHEME, next.credential())).isEmpty();
            assertThat(room.steps(Step.Ended.class))
                    .extracting(Step.Ended::ending)
                    .doesNotContain(Ending.LOGGED_OUT);
        }

        @Test
        void aLogOutThatALogInOvertakesEndsNothingAndSaysNothing() {
            Identity who = room.who(SCHEME, alice.credential());
            Held[] next = new Held[1];
            room.store.afterRows(TABLE, () -> next[0] = room.logIn(SCHEME, "alice"));
            room.scheme(SCHEME).logOut(who, room.log(SCHEME));
            assertThat(room.refusal(SCHEME, next[0].credential())).isEmpty();
            assertThat(room.steps(Step.Ended.class))
                    .extracting(Step.Ended::ending)
                    .doesNotContain(Ending.LOGGED_OUT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "x", "x y"})
        void aRowThatSomebodyHasSpoiledAllowsNobody(String value) {
            Row row = row();
            room.store.put(RowBytes.row(TABLE, "alice", "alice", value, row.expiresAt()));
            assertThat(room.refusal(SCHEME, alice.credential())).contains(Reason.REVOKED);
            assertThat(room.scheme(SCHEME).credentials("alice"))
                    .extracting(Credential::id, Credential::issuedAt)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("", row.expiresAt()));
        }

        @Test
        void aRowThatIsGoneAllowsNobody() {
            room.store.remove(row());
            assertThat(room.refusal(SCHEME, alice.credential())).contains(Reason.REVOKED);
        }
    }

    @Nested
    @DisplayName("of those that are not")
    class Denied {

        private static final Scheme SCHEME = Scheme.JWT_DENYLIST;
        private static final Table TABLE = new Table(SCHEME, Table.Kind.DENIED);

        private final Held alice = room.logIn(SCHEME, "alice");

        @Test
        void nothingStandsThereUntilSomebodyIsDenied() {
            assertThat(room.refusal(SCHEME, alice.credential())).isEmpty();
            assertThat(lookUp()).isEqualTo(new Outcome.Passed("not denied"));
            assertThat(room.store.rows(TABLE)).isEmpty();
        }

        @Test
        void aDenialStandsThereExactlyUntilTheTicketWouldHaveExpired() {
            Identity who = room.who(SCHEME, alice.credential());
            room.at("09:10");
            room.scheme(SCHEME).kick("alice", room.log(SCHEME));
            Row row = room.store.rows(TABLE).getFirst();
            assertThat(row.key()).isEqualTo(who.credential());
            assertThat(row.user()).isEqualTo("alice");
            assertThat(row.expiresAt()).isEqualTo(who.expiry());
            room.at("09:29:59");
            assertThat(room.refusal(SCHEME, alice.credential())).contains(Reason.REVOKED);
            room.at("09:30");
            assertThat(room.store.rows(TABLE)).isEmpty();
            assertThat(room.refusal(SCHEME, alice.credential())).contains(Reason.EXPIRED);
        }

        @Test
        void whatIsDeniedTwiceEndedOnce() {
            Identity who = room.who(SCHEME, alice.credential());
            room.scheme(SCHEME).logOut(who, room.log(SCHEME));
            room.scheme(SCHEME).logOut(who, room.log(SCHEME));
            room.scheme(SCHEME).kick("alice", room.log(SCHEME));
            assertThat(room.steps(Step.Ended.class))
                    .containsExactly(new Step.Ended(who.credential(), Ending.LOGGED_OUT));
        }

        @Test
        void aStoreThatIsAwayIsNoProofThatNobodyIsDenied() {
            room.store.away(true);
            assertThat(room.refusal(SCHEME, alice.credential())).contains(Reason.STORE_UNAVAILABLE);
        }
    }

    @Nested
    @DisplayName("and the log of what was issued")
    class Issued {

        private final IssueLog log = new IssueLog();

        private static Credential token(String id, String user, Instant at) {
            Instant expiry = at.plus(Duration.ofMinutes(30));
            return new Credential(
                    id, Credential.Kind.ACCESS_TOKEN, Scheme.JWT_DENYLIST, user, id, at, expiry);
        }

        private List<String> living(String user, String time) {
            return log.living(user, LessonTime.parse(time)).stream()
                    .map(Credential::id)
                    .sorted()
                    .toList();
        }

        @Test
        void knowsTheLivingOfOneUser() {
            log.note(token("1", "alice", LessonTime.parse("09:00")));
            log.note(token("2", "alice", LessonTime.parse("09:10")));
            log.note(token("3", "bob", LessonTime.parse("09:10")));
            assertThat(living("alice", "09:29:59")).containsExactly("1", "2");
            assertThat(living("alice", "09:30")).containsExactly("2");
            assertThat(living("nobody", "09:00")).isEmpty();
        }

        @Test
        void forgetsTheDeadWithTheNextOneAndNobodyElses() {
            log.note(token("1", "alice", LessonTime.parse("09:00")));
            log.note(token("3", "bob", LessonTime.parse("09:00")));
            log.note(token("2", "alice", LessonTime.parse("09:30")));
            // Asked about a time that is over, it shows what it still has in memory.
            assertThat(living("alice", "09:00")).containsExactly("2");
            assertThat(living("bob", "09:00")).containsExactly("3");
        }
    }
}
