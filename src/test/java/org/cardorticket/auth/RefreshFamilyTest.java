package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.cardorticket.auth.Backroom.Held;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Rotation, reuse and grace (RFC 9700 §4.14.2), with what somebody else does in the very moment
/// between looking and writing.
@ParameterizedClass
@EnumSource(names = {"JWT_REFRESH", "JWT_BECAME_SESSION"})
@DisplayName("a refresh family")
class RefreshFamilyTest {

    private final Backroom room = new Backroom();
    private final Scheme scheme;
    private final Held first;

    RefreshFamilyTest(Scheme scheme) {
        this.scheme = scheme;
        this.first = room.logIn(scheme, "alice");
    }

    private void refused(String token, Reason reason) {
        assertThat(room.notBought(scheme, token)).contains(reason);
    }

    private List<Row> families() {
        return room.store.rows(new Table(scheme, Table.Kind.FAMILIES));
    }

    private List<Ending> endings() {
        return room.steps(Step.Ended.class).stream().map(Step.Ended::ending).toList();
    }

    private Outcome lastOutcome() {
        return room.steps(Step.Checked.class).getLast().outcome();
    }

    @Test
    void oneRefreshGoesThroughSixGatesAndIsTold() {
        Held next = room.buy(scheme, first.refresh());
        assertThat(room.steps(Step.GatesAhead.class).getLast().gates())
                .containsExactly(
                        Gate.CREDENTIAL,
                        Gate.SIGNATURE,
                        Gate.AUDIENCE,
                        Gate.EXPIRY,
                        Gate.LOOKUP,
                        Gate.REUSE);
        assertThat(lastOutcome()).isEqualTo(new Outcome.Passed("rotated"));
        assertThat(room.refusal(scheme, next.credential())).isEmpty();
        assertThat(endings())
                .as("the used token, and the old ticket where one can end")
                .containsOnly(Ending.REPLACED)
                .hasSize(scheme.looksUp() ? 2 : 1);
        assertThat(room.steps(Step.Issued.class))
                .extracting(issued -> issued.credential().kind())
                .containsExactly(
                        Credential.Kind.ACCESS_TOKEN,
                        Credential.Kind.REFRESH_TOKEN,
                        Credential.Kind.ACCESS_TOKEN,
                        Credential.Kind.REFRESH_TOKEN);
        assertThat(families()).as("the family goes on in its row").hasSize(1);
    }

    @Test
    void theBuyerIsNamedAndTheNewPairSpeaksForTheSameFamily() {
        Identity before = room.who(scheme, first.credential());
        RefreshDesk.Result result = room.ask(scheme, first.refresh());
        assertThat(result)
                .isInstanceOfSatisfying(
                        RefreshDesk.Result.Bought.class,
                        bought -> {
                            assertThat(bought.user()).isEqualTo("alice");
                            assertThat(bought.grant().life()).isEqualTo(Duration.ofMinutes(30));
                            Identity now = room.who(scheme, bought.grant().accessToken());
                            assertThat(now.family()).isEqualTo(before.family());
                            assertThat(now.credential()).isNotEqualTo(before.credential());
                        });
    }

    @Test
    void aUsedTokenThatComesBackEndsTheFamilyAndItsAccessTokenWhereThatCanBe() {
        Held next = room.buy(scheme, first.refresh());
        refused(first.refresh(), Reason.REUSED);
        assertThat(families()).isEmpty();
        refused(next.refresh(), Reason.REVOKED);
        assertThat(room.refusal(scheme, next.credential()).isPresent()).isEqualTo(scheme.looksUp());
        assertThat(endings()).filteredOn(Ending.REUSED::equals).hasSize(scheme.looksUp() ? 2 : 1);
    }

    @Test
    void theFamilyOfAnotherDeviceGoesOn() {
        Held elsewhere = room.logIn(scheme, "alice");
        room.buy(scheme, first.refresh());
        Held last = room.logIn(scheme, "alice");
        refused(first.refresh(), Reason.REUSED);
        assertThat(families()).hasSize(2);
        assertThat(room.refusal(scheme, last.credential())).isEmpty();
        room.scheme(scheme).logOut(room.who(scheme, last.credential()), room.log(scheme));
        refused(last.refresh(), Reason.REVOKED);
        assertThat(room.notBought(scheme, elsewhere.refresh())).isEmpty();
    }

    @Test
    void ofTwoKicksAtOnceOnlyOneEndsIt() {
        room.store.afterRows(
                Family.table(scheme), () -> room.scheme(scheme).kick("alice", room.log(scheme)));
        room.scheme(scheme).kick("alice", room.log(scheme));
        assertThat(endings()).hasSize(scheme.looksUp() ? 2 : 1).containsOnly(Ending.KICKED);
    }

    @Test
    void whoeverIsInNoListOfUsersAnyMoreGetsTicketsWithoutRoles() {
        User gone = new User("mallory", Set.of(Account.ADMIN));
        Grant.Token grant = (Grant.Token) room.scheme(scheme).logIn(gone, room.log(scheme));
        Held next = room.buy(scheme, grant.refreshToken().orElseThrow());
        assertThat(room.who(scheme, next.credential()).roles()).isEmpty();
    }

    @Test
    void withoutReuseDetectionOnlyTheThiefIsTurnedAway() {
        room.control.turn(Defence.REUSE_DETECTION, false);
        Held next = room.buy(scheme, first.refresh());
        refused(first.refresh(), Reason.REVOKED);
        assertThat(room.notBought(scheme, next.refresh())).isEmpty();
    }

    @Test
    void withoutRotationTheSameTokenBuysAgainAndAgain() {
        room.control.turn(Defence.ROTATION, false);
        Held next = room.buy(scheme, first.refresh());
        assertThat(next.refresh()).isEqualTo(first.refresh());
        assertThat(lastOutcome()).isEqualTo(new Outcome.Passed("not rotated"));
        assertThat(room.buy(scheme, first.refresh()).refresh()).isEqualTo(first.refresh());
        assertThat(room.steps(Step.Issued.class))
                .as("one refresh token and three access tokens")
                .hasSize(4);
    }

    @Test
    void aLostAnswerIsGivenOnceMoreWithinTheGraceWindow() {
        room.control.set(Setting.GRACE, Duration.ofSeconds(10));
        Held next = room.buy(scheme, first.refresh());
        int issued = room.steps(Step.Issued.class).size();
        room.at("09:00:09");
        assertThat(room.buy(scheme, first.refresh())).as("the very same pair").isEqualTo(next);
        assertThat(lastOutcome()).isEqualTo(new Outcome.Passed("grace 10 s"));
        assertThat(room.steps(Step.Issued.class)).as("nothing new is issued").hasSize(issued);
        room.at("09:00:10");
        refused(first.refresh(), Reason.REUSED);
    }

    @Test
    void aNewRoleIsPrintedOnTheNextTicket() {
        room.auth.users().changeRoles("alice", Set.of("reader", "editor"));
        Held next = room.buy(scheme, first.refresh());
        assertThat(room.who(scheme, next.credential()).roles())
                .containsExactlyInAnyOrder("reader", "editor");
    }

    @Test
    void itEndsWhenItsLifeIsOverAndTheLastTicketDoesNotOutliveIt() {
        room.at("+7d 08:59:50");
        Held last = room.buy(scheme, first.refresh());
        assertThat(room.who(scheme, last.credential()).expiry())
                .isEqualTo(room.clock.instant().plusSeconds(10));
        room.at("+7d 09:00");
        refused(last.refresh(), Reason.EXPIRED);
        assertThat(families()).isEmpty();
    }

    @Test
    void whoeverIsOvertakenByAnotherServerCountsAsOneWhoReuses() {
        room.store.beforeReplace(() -> room.buy(scheme, first.refresh()));
        refused(first.refresh(), Reason.REUSED);
        assertThat(families()).isEmpty();
    }

    @Test
    void whoeverIsOvertakenWithinTheGraceWindowGetsThePairOfTheOther() {
        room.control.set(Setting.GRACE, Duration.ofSeconds(10));
        Held[] other = new Held[1];
        room.store.beforeReplace(() -> other[0] = room.buy(scheme, first.refresh()));
        assertThat(room.buy(scheme, first.refresh())).isEqualTo(other[0]);
        assertThat(families()).hasSize(1);
    }

    @Test
    void whoeverIsOvertakenByAKickGetsNothing() {
        int issued = room.steps(Step.Issued.class).size();
        room.store.beforeReplace(() -> room.scheme(scheme).kick("alice", room.log(scheme)));
        refused(first.refresh(), Reason.REVOKED);
        assertThat(families()).isEmpty();
        assertThat(room.steps(Step.Issued.class)).hasSize(issued);
    }

    @Test
    void aStoreThatNeverLetsItselfBeWrittenToIsNotAskedForEver() {
        room.store.refuseToReplace();
        refused(first.refresh(), Reason.REVOKED);
    }

    @Test
    void withoutCompareAndSetTwoAtOnceBothBuyAndTheLaterOneIsBelieved() {
        room.control.turn(Defence.COMPARE_AND_SET, false);
        Held[] other = new Held[1];
        room.store.afterFind(() -> other[0] = room.buy(scheme, first.refresh()));
        Held late = room.buy(scheme, first.refresh());
        assertThat(late.refresh()).isNotEqualTo(other[0].refresh());
        assertThat(room.notBought(scheme, late.refresh())).isEmpty();
        refused(other[0].refresh(), Reason.REUSED);
    }

    @Test
    void withoutCompareAndSetAnEndedFamilyStillBuysNothing() {
        room.control.turn(Defence.COMPARE_AND_SET, false);
        room.scheme(scheme).kick("alice", room.log(scheme));
        refused(first.refresh(), Reason.REVOKED);
        Held again = room.logIn(scheme, "alice");
        assertThat(room.notBought(scheme, again.refresh())).isEmpty();
    }

    @Test
    void aRowThatIsSomebodyElsesOrNobodysIsNoFamily() {
        Row row = families().getFirst();
        Table table = row.table();
        String key = row.key();
        for (Row other :
                List.of(
                        RowBytes.row(table, key, "bob", row.value(), row.expiresAt()),
                        RowBytes.row(table, key, "alice", "a b c d", row.expiresAt()),
                        RowBytes.row(table, key, "alice", row.value() + " x", row.expiresAt()))) {
            room.store.put(other);
            refused(first.refresh(), Reason.REVOKED);
        }
        room.store.put(row);
        assertThat(room.notBought(scheme, first.refresh())).isEmpty();
    }

    @Test
    void aStoreThatIsAwaySellsNothingAndForgetsNothing() {
        room.store.away(true);
        refused(first.refresh(), Reason.STORE_UNAVAILABLE);
        room.store.away(false);
        assertThat(room.notBought(scheme, first.refresh())).isEmpty();
    }

    @Test
    void anAccessTokenBuysNothingAndARefreshTokenOpensNothing() {
        int before = room.lookUps();
        refused(first.credential(), Reason.WRONG_TYPE);
        assertThat(room.refusal(scheme, first.refresh())).contains(Reason.WRONG_TYPE);
        assertThat(room.lookUps()).as("neither comes as far as the store").isEqualTo(before);
    }

    @Test
    void nothingIsHandedOutThatNobodyBought() {
        Attempt attempt = new Attempt(room.request(scheme, ""), room.store);
        Purchase purchase = new Purchase(null, null, room.lasting, attempt, room.log(scheme));
        assertThatIllegalStateException().isThrownBy(purchase::grant);
    }
}
