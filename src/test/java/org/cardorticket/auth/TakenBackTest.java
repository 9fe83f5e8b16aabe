package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cardorticket.auth.Backroom.Held;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The heart of the comparison, without a socket: an empty place in a table means that whoever
/// holds the credential goes on as if nothing had happened.
@DisplayName("what each scheme can take back, and what it cannot")
class TakenBackTest {

    private final Backroom room = new Backroom();

    private void opens(Scheme scheme, Held held, Reason refused) {
        assertThat(room.refusal(scheme, held.credential())).isEqualTo(Optional.ofNullable(refused));
    }

    private void buys(Scheme scheme, Held held, Reason refused) {
        if (scheme.refreshes()) {
            assertThat(room.notBought(scheme, held.refresh()))
                    .isEqualTo(Optional.ofNullable(refused));
        }
    }

    private List<Ending> endings() {
        return room.steps(Step.Ended.class).stream().map(Step.Ended::ending).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SESSION, UNKNOWN_SESSION, , 1",
        "JWT, , , 0",
        "JWT_COOKIE, , , 0",
        "JWT_ALLOWLIST, REVOKED, , 1",
        "JWT_DENYLIST, REVOKED, , 1",
        "JWT_REFRESH, , REVOKED, 1",
        "JWT_BECAME_SESSION, REVOKED, REVOKED, 2"
    })
    void aLogOutEndsTheCredentialInUse(Scheme scheme, Reason access, Reason refresh, int ended) {
        Held bob = room.logIn(scheme, "bob");
        Held alice = room.logIn(scheme, "alice");
        room.scheme(scheme).logOut(room.who(scheme, alice.credential()), room.log(scheme));
        opens(scheme, alice, access);
        buys(scheme, alice, refresh);
        opens(scheme, bob, null);
        buys(scheme, bob, null);
        assertThat(endings()).filteredOn(Ending.LOGGED_OUT::equals).hasSize(ended);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SESSION, UNKNOWN_SESSION, , 2",
        "JWT, , , 0",
        "JWT_COOKIE, , , 0",
        "JWT_ALLOWLIST, REVOKED, , 1",
        "JWT_DENYLIST, REVOKED, , 2",
        "JWT_REFRESH, , REVOKED, 2",
        "JWT_BECAME_SESSION, REVOKED, REVOKED, 3"
    })
    void aKickEndsAllThatOneUserHas(Scheme scheme, Reason access, Reason refresh, int ended) {
        Held bob = room.logIn(scheme, "bob");
        List<Held> alices = List.of(room.logIn(scheme, "alice"), room.logIn(scheme, "alice"));
        room.scheme(scheme).kick("alice", room.log(scheme));
        for (Held alice : alices) {
            opens(scheme, alice, access);
            buys(scheme, alice, refresh);
        }
        opens(scheme, bob, null);
        buys(scheme, bob, null);
        assertThat(endings()).filteredOn(Ending.KICKED::equals).hasSize(ended);
        assertThat(room.scheme(scheme).credentials("alice")).isEmpty();
        assertThat(room.steps(Step.AccessWithdrawn.class))
                .as("told even where nothing can be enforced")
                .containsExactly(new Step.AccessWithdrawn(scheme, "alice", Ending.KICKED, ""));
        opens(scheme, room.logIn(scheme, "alice"), null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SESSION, UNKNOWN_SESSION, ",
        "JWT, , ",
        "JWT_COOKIE, , ",
        "JWT_ALLOWLIST, REVOKED, ",
        "JWT_DENYLIST, REVOKED, ",
        "JWT_REFRESH, , REVOKED",
        "JWT_BECAME_SESSION, REVOKED, REVOKED"
    })
    void aNewPasswordEndsAllButTheOneInUse(Scheme scheme, Reason access, Reason refresh) {
        Held other = room.logIn(scheme, "alice");
        Held own = room.logIn(scheme, "alice");
        Identity who = room.who(scheme, own.credential());
        room.scheme(scheme).passwordChanged(who, room.log(scheme));
        opens(scheme, own, null);
        buys(scheme, own, null);
        opens(scheme, other, access);
        buys(scheme, other, refresh);
        assertThat(room.steps(Step.AccessWithdrawn.class))
                .containsExactly(
                        new Step.AccessWithdrawn(
                                scheme, "alice", Ending.PASSWORD_CHANGED, who.family()));
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void aNewRoleIsOnACardAtOnceAndOnATicketWithTheNextOne(Scheme scheme) {
        Held old = room.logIn(scheme, "alice");
        room.auth.users().changeRoles("alice", Set.of(Account.ADMIN));
        room.scheme(scheme).roleChanged("alice", room.log(scheme));
        assertThat(room.who(scheme, old.credential()).roles())
                .containsExactly(scheme.isCard() ? Account.ADMIN : Account.READER);
        Held next = room.logIn(scheme, "alice");
        assertThat(room.who(scheme, next.credential()).roles()).containsExactly(Account.ADMIN);
        assertThat(room.steps(Step.AccessWithdrawn.class))
                .hasSize(scheme.isCard() ? 0 : 1)
                .allSatisfy(told -> {
                    assertThat(told.ending()).isEqualTo(Ending.ROLE_CHANGED);
                    assertThat(told.except()).isEmpty();
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SESSION, 2, SESSION_COOKIE",
        "JWT, 0, ",
        "JWT_COOKIE, 0, ",
        "JWT_ALLOWLIST, 1, ACCESS_TOKEN",
        "JWT_DENYLIST, 2, ACCESS_TOKEN",
        "JWT_REFRESH, 2, REFRESH_TOKEN",
        "JWT_BECAME_SESSION, 2, REFRESH_TOKEN"
    })
    void theServerListsWhatItCouldEnd(Scheme scheme, int known, Credential.Kind kind) {
        room.logIn(scheme, "alice");
        room.at("09:10");
        room.logIn(scheme, "alice");
        room.logIn(scheme, "bob");
        List<Credential> listed = room.scheme(scheme).credentials("alice");
        List<Credential> issued =
                room.steps(Step.Issued.class).stream().map(Step.Issued::credential).toList();
        assertThat(listed)
                .as("as they were issued, and hers only")
                .hasSize(known)
                .isSubsetOf(issued)
                .allMatch(each -> each.user().equals("alice") && each.kind() == kind);
        room.at("+8d 09:00");
        assertThat(room.scheme(scheme).credentials("alice")).as("what has expired").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void whereALogInBringsACookieALogOutTakesItAway(Scheme scheme) {
        AuthScheme each = room.scheme(scheme);
        assertThat(each.scheme()).isEqualTo(scheme);
        assertThat(each.clearing().isPresent()).isEqualTo(scheme.inCookie());
        assertThat(each.refreshing().isPresent()).isEqualTo(scheme.refreshes());
        each.clearing()
                .ifPresent(cookie -> {
                    assertThat(cookie.path()).isEqualTo("/" + scheme.prefix());
                    assertThat(cookie.value()).isEmpty();
                    assertThat(cookie.maxAge()).contains(0L);
                });
    }

    @Test
    void aTicketCannotBeLeftBehind() {
        Held old = room.logIn(Scheme.JWT_COOKIE, "alice");
        var log = room.log(Scheme.JWT_COOKIE);
        Attempt attempt = room.attempt(room.request(Scheme.JWT_COOKIE, old.credential()), log);
        room.scheme(Scheme.JWT_COOKIE).leaveBehind(room.user("alice"), attempt, log);
        opens(Scheme.JWT_COOKIE, old, null);
    }
}
