package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cardorticket.film.BarChange.Ended;
import org.cardorticket.film.BarChange.Extended;
import org.cardorticket.film.BarChange.Withdrawn;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a bar and its changes come to.
class BarShapeTest {

    private static Instant time(String clock) {
        return LessonTime.parse(clock);
    }

    private static Bar bar(String id) {
        return new Bar(
                Lane.B,
                Play.ALICE_B,
                new Credential(
                        id,
                        Credential.Kind.ACCESS_TOKEN,
                        Scheme.JWT,
                        "alice",
                        id,
                        time("09:00"),
                        time("09:30")));
    }

    private static BarShape resolve(String now, BarChange... changes) {
        TimelineFrame frame =
                new TimelineFrame(List.of(bar("t")), List.of(changes), List.of(), time(now));
        return BarShapes.resolve(frame).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"09:00,09:00", "09:12,09:12", "09:30,09:30", "11:00,09:30"})
    void livesUntilNowOrItsExpiry(String now, String usedUntil) {
        BarShape shape = resolve(now);
        assertThat(shape.usedUntil()).isEqualTo(time(usedUntil));
        assertThat(shape.plannedUntil()).isEqualTo(time("09:30"));
        assertThat(shape.exposure()).isZero();
        assertThat(shape.exposureSoFar()).isZero();
    }

    @Test
    @DisplayName("a withdrawal that the server enforces later is exposed for as long as that took")
    void lateEnforcement() {
        BarShape shape =
                resolve(
                        "10:00",
                        new Withdrawn("t", time("09:10"), Ending.KICKED),
                        new Ended("t", time("09:13"), Ending.KICKED));
        assertThat(shape.exposure()).isEqualTo(Duration.ofMinutes(3));
        assertThat(shape.exposureSoFar()).isEqualTo(Duration.ofMinutes(3));
        assertThat(shape.ended()).contains(Ending.KICKED);
    }

    @Test
    void anExtensionMovesTheEndOfTheExposureToo() {
        BarShape shape =
                resolve(
                        "09:20",
                        new Withdrawn("t", time("09:10"), Ending.ROLE_CHANGED),
                        new Extended("t", time("09:15"), time("09:45")));
        assertThat(shape.exposure()).isEqualTo(Duration.ofMinutes(35));
        assertThat(shape.exposureSoFar()).isEqualTo(Duration.ofMinutes(10));
        assertThat(shape.alive(time("09:44"))).isTrue();
    }

    @Test
    void whatEndedAfterItsExpiryLivedToItsExpiry() {
        BarShape shape = resolve("11:00", new Ended("t", time("10:00"), Ending.REPLACED));
        assertThat(shape.usedUntil()).isEqualTo(time("09:30"));
    }

    @Test
    void aWithdrawalAfterTheExpiryExposesNothing() {
        assertThat(resolve("11:00", new Withdrawn("t", time("10:00"), Ending.KICKED)).exposedFrom())
                .isEqualTo(Optional.empty());
    }

    @Test
    void barsKeepTheirOrderAndTheirOwnChanges() {
        TimelineFrame frame =
                new TimelineFrame(
                        List.of(bar("t"), bar("u")),
                        List.of(new Ended("u", time("09:05"), Ending.LOGGED_OUT)),
                        List.of(),
                        time("09:20"));
        List<BarShape> shapes = BarShapes.resolve(frame);
        assertThat(shapes)
                .extracting(shape -> shape.bar().credential().id())
                .containsExactly("t", "u");
        assertThat(shapes.get(0).ended()).isEmpty();
        assertThat(shapes.get(1).usedUntil()).isEqualTo(time("09:05"));
    }
}
