package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("one refresh family by itself")
class FamilyTest {

    private static final Instant START = LessonTime.CURTAIN;
    private static final Instant END = START.plus(Duration.ofDays(7));
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Family opened = new Family("f", "alice", "r1", "a1", START, "", START, END);
    private final Instant later = START.plusSeconds(60);
    private final Family second = opened.next("r2", "a2", later);

    private static Row tampered(Family family, String value) {
        Row row = family.row(Scheme.JWT_REFRESH);
        return RowBytes.row(row.table(), row.key(), row.user(), value, row.expiresAt());
    }

    @Test
    void comesOutOfItsRowAsItWentIn() {
        assertThat(Family.of(opened.row(Scheme.JWT_REFRESH))).contains(opened);
        assertThat(Family.of(second.row(Scheme.JWT_BECAME_SESSION))).contains(second);
    }

    @Test
    void remembersTheOneTokenThatWasUsedLast() {
        assertThat(second.used()).isEqualTo("r1");
        assertThat(opened.next("r1", "a2", later).used()).as("not rotated: unused").isEmpty();
        assertThat(second.next("r2", "a3", later).used()).as("not rotated").isEqualTo("r1");
        assertThat(second.next("r3", "a3", later).used()).isEqualTo("r2");
    }

    @Test
    void isForgivingToThatOneTokenAndForTheGraceOnly() {
        assertThat(second.stillInGrace("r1", GRACE, later.plusSeconds(9))).isTrue();
        assertThat(second.stillInGrace("r1", GRACE, later.plusSeconds(10))).isFalse();
        assertThat(second.stillInGrace("r2", GRACE, later)).as("the newest").isFalse();
        assertThat(second.stillInGrace("r1", Duration.ZERO, later)).as("no grace").isFalse();
        assertThat(opened.stillInGrace("", GRACE, START)).as("none was used").isFalse();
    }

    @Test
    void givesItsAccessTokenALifeThatNeverPassesItsOwn() {
        Credential access = second.accessToken(Scheme.JWT_REFRESH, Duration.ofMinutes(30));
        assertThat(access.expiresAt()).isEqualTo(later.plus(Duration.ofMinutes(30)));
        assertThat(access.issuedAt()).isEqualTo(later);
        assertThat(access.id()).isEqualTo("a2");
        assertThat(access.family()).isEqualTo("f");
        assertThat(second.accessToken(Scheme.JWT_REFRESH, Duration.ofDays(9)).expiresAt())
                .isEqualTo(END);
    }

    @Test
    void givesItsRefreshTokenItsOwnLife() {
        Credential refresh = second.refreshToken(Scheme.JWT_REFRESH);
        assertThat(refresh)
                .isEqualTo(
                        new Credential(
                                "r2",
                                Credential.Kind.REFRESH_TOKEN,
                                Scheme.JWT_REFRESH,
                                "alice",
                                "f",
                                later,
                                END));
    }

    @Test
    void isNoneWhereTheRowHasAnotherForm() {
        for (String value : new String[] {"", "r a", "r a t - s x", "r  a t - s"}) {
            assertThat(Family.of(tampered(opened, value))).as(value).isEmpty();
        }
    }

    /// Somebody who writes nonsense for a time gets no longer life out of it, and stops nobody.
    @Test
    void takesATimeThatIsNoneForTheEndOfTheRow() {
        Family read = Family.of(tampered(opened, "r1 a1 soon - once")).orElseThrow();
        assertThat(read.start()).isEqualTo(END);
        assertThat(read.issuedAt()).isEqualTo(END);
        assertThat(read.accessToken(Scheme.JWT_REFRESH, Duration.ofDays(1)).expiresAt())
                .isEqualTo(END);
    }
}
