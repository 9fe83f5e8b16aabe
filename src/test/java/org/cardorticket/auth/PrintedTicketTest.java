package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Another library reads what ours has printed.
@DisplayName("a ticket that the office prints")
class PrintedTicketTest {

    private final Backroom room = new Backroom();

    private static SignedJWT parsed(String token) {
        try {
            return SignedJWT.parse(token);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static JWTClaimsSet claims(String token) {
        try {
            return parsed(token).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SESSION")
    void saysWhoItIsForAndWhereAndHowLong(Scheme scheme) throws ParseException {
        room.auth.users().changeRoles("alice", Set.of("reader", "editor", "admin"));
        String token = room.logIn(scheme, "alice").credential();
        assertThat(parsed(token).getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(parsed(token).getHeader().getKeyID())
                .isEqualTo(room.lasting.keys().signing().id());
        JWTClaimsSet claims = claims(token);
        assertThat(claims.getIssuer()).isEqualTo("card-or-ticket");
        assertThat(claims.getAudience()).containsExactly(scheme.prefix());
        assertThat(claims.getSubject()).isEqualTo("alice");
        assertThat(claims.getStringListClaim("roles"))
                .as("in one order, so that equal tickets look equal")
                .containsExactly("admin", "editor", "reader");
        Date now = Date.from(LessonTime.CURTAIN);
        assertThat(claims.getIssueTime()).isEqualTo(now);
        assertThat(claims.getNotBeforeTime()).isEqualTo(now);
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(LessonTime.parse("09:30")));
    }

    @ParameterizedTest
    @EnumSource(names = {"JWT_REFRESH", "JWT_BECAME_SESSION"})
    void namesItsFamilyOnBothOfAPair(Scheme scheme) throws ParseException {
        Backroom.Held held = room.logIn(scheme, "alice");
        JWTClaimsSet access = claims(held.credential());
        JWTClaimsSet refresh = claims(held.refresh());
        assertThat(access.getStringClaim("sid")).isEqualTo(refresh.getStringClaim("sid"));
        assertThat(access.getStringClaim("sid")).isNotIn(access.getJWTID(), refresh.getJWTID());
        assertThat(parsed(held.refresh()).getHeader().getType().getType()).isEqualTo("rt+jwt");
        assertThat(refresh.getClaim("roles")).as("it opens nothing").isNull();
        assertThat(refresh.getExpirationTime())
                .isEqualTo(Date.from(LessonTime.CURTAIN.plus(Duration.ofDays(7))));
    }

    @Test
    void namesNoFamilyWhereThereIsNone() {
        assertThat(claims(room.logIn(Scheme.JWT, "alice").credential()).getClaim("sid")).isNull();
    }

    /// A token says its times in seconds; if the record said more, the two would disagree for the
    /// rest of the second.
    @Test
    void hasTimesInWholeSecondsInTheRecordToo() {
        room.clock.advanceTo(LessonTime.CURTAIN.plusMillis(900));
        String token = room.logIn(Scheme.JWT, "alice").credential();
        Instant expiry = room.steps(Step.Issued.class).getFirst().credential().expiresAt();
        assertThat(expiry).isEqualTo(LessonTime.parse("09:30"));
        assertThat(claims(token).getExpirationTime()).isEqualTo(Date.from(expiry));
        room.clock.advanceTo(expiry.minusNanos(1));
        assertThat(room.refusal(Scheme.JWT, token)).isEmpty();
        room.clock.advanceTo(expiry);
        assertThat(room.refusal(Scheme.JWT, token)).contains(Reason.EXPIRED);
    }

    @Test
    void isTakenBySchemeAndKindAndIssuer() {
        Attempt.Token token =
                TicketForm.read(room.logIn(Scheme.JWT, "alice").credential()).orElseThrow();
        assertThat(belongs(token, TicketOffice.Type.ACCESS, Scheme.JWT))
                .isEqualTo(new Outcome.Passed("jwt"));
        assertThat(belongs(token, TicketOffice.Type.REFRESH, Scheme.JWT))
                .isEqualTo(new Outcome.Failed(Reason.WRONG_TYPE));
        assertThat(belongs(token, TicketOffice.Type.ACCESS, Scheme.JWT_DENYLIST))
                .isEqualTo(new Outcome.Failed(Reason.WRONG_AUDIENCE));
        token.claims().put("iss", "elsewhere");
        assertThat(belongs(token, TicketOffice.Type.ACCESS, Scheme.JWT))
                .isEqualTo(new Outcome.Failed(Reason.WRONG_ISSUER));
    }

    /// RFC 7515 §4.1.9.
    @ParameterizedTest
    @CsvSource({
        "at+jwt, true",
        "AT+JWT, true",
        "application/at+jwt, true",
        "Application/at+JWT, true",
        "text/at+jwt, false",
        "application/application/at+jwt, false",
        "jwt, false",
        "at+jwt2, false"
    })
    void isOfItsTypeUnderEveryNameThatTheTypeHas(String typ, boolean same) {
        Attempt.Token token =
                TicketForm.read(room.logIn(Scheme.JWT, "alice").credential()).orElseThrow();
        token.header().put("typ", typ);
        assertThat(belongs(token, TicketOffice.Type.ACCESS, Scheme.JWT).passed()).isEqualTo(same);
    }

    @Test
    void ofAnotherServerIsRefusedUnlessThatOneHasTheKeys() {
        String token = room.logIn(Scheme.JWT, "alice").credential();
        Lasting own = room.lasting.withKeysOfItsOwn();
        assertThat(refusalAt(own, token)).isEqualTo(Reason.UNKNOWN_KEY);
        assertThat(refusalAt(room.lasting, token)).isNull();
        assertThat(own.users()).as("the users are the same").isSameAs(room.lasting.users());
        assertThat(own.seal().open(room.lasting.seal().seal("id"))).isEmpty();
    }

    private Reason refusalAt(Lasting lasting, String token) {
        Auth other = new Auth(lasting, room.clock, new EmbeddedStore(room.clock));
        var log = room.log(Scheme.JWT);
        Attempt attempt = new Attempt(room.request(Scheme.JWT, token), room.store);
        return Check.run(other.scheme(Scheme.JWT).checks(log), attempt, log).orElse(null);
    }

    private static Outcome belongs(Attempt.Token token, TicketOffice.Type type, Scheme scheme) {
        return TicketOffice.belongs(token, type, scheme);
    }
}
