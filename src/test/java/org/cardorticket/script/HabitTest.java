package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor.Kind;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("refresh habits, and the draft that is lost or kept")
class HabitTest {

    @Test
    void withoutARefreshTokenTheDraftIsLostAtHalfPastNine() {
        try (Play play = Play.of(Scheme.JWT, Scheme.JWT_REFRESH)) {
            play.at("09:00", "log-in carol A+B")
                    .at("09:05", "write-draft \"once upon a time\" A+B")
                    .at("09:31", "save-draft tale A+B");
            assertThat(play.page(Lane.A))
                    .isEqualTo(new Page.LogInAgain(Reason.EXPIRED, "once upon a time"));
            assertThat(play.page(Lane.B)).isEqualTo(new Page.Saved("tale"));
        }
    }

    @Test
    void onRefusalTheRequestIsRefusedThenRefreshedThenMadeAgain() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT_REFRESH)) {
            play.at("09:00", "log-in alice B").at("09:30", "request /books B");
            assertThat(
                            play.exchanges(Lane.B, Kind.USER).stream()
                                    .map(each ->
                                            each.opening().path()
                                                    + " "
                                                    + each.verdict().get().allowed()))
                    .containsExactly(
                            "/jwt-refresh/login true",
                            "/jwt-refresh/books false",
                            "/jwt-refresh/refresh true",
                            "/jwt-refresh/books true");
            assertThat(play.page(Lane.B)).isInstanceOf(Page.Books.class);
        }
    }

    @Test
    void aProactiveClientRefreshesAtMinuteTwentyFiveAndIsNeverRefused() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT_REFRESH)) {
            play.now("set-habit proactive B", "log-in alice B").at("10:20", "request /books B");
            assertThat(refreshes(play)).containsExactly("09:25", "09:50", "10:15");
            assertThat(play.exchanges(Lane.B, Kind.USER))
                    .allMatch(each -> each.verdict().get().allowed());
        }
    }

    @Test
    void theProactiveMomentIsASetting() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT_BECAME_SESSION)) {
            play.now("adjust refresh-after PT10M", "set-habit proactive B", "log-in alice B")
                    .now("wait 09:21");
            assertThat(refreshes(play)).containsExactly("09:10", "09:20");
        }
    }

    @Test
    void whoNeverRefreshesIsThrownOutWithAGoodRefreshTokenInThePocket() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT_REFRESH)) {
            play.now("set-habit never B", "log-in alice B").at("09:30", "request /books B");
            play.refused(Lane.B, Kind.USER, Reason.EXPIRED);
            assertThat(refreshes(play)).isEmpty();
        }
    }

    @Test
    void aSleepingDeviceMissesItsMomentAndMakesUpForItAtTheFirstRefusal() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT_REFRESH)) {
            play.now("set-habit proactive B", "log-in alice B", "expire-now B");
            assertThat(LessonTime.clock(play.world().now())).isEqualTo("09:30");
            assertThat(refreshes(play)).isEmpty();
            play.now("request /books B");
            assertThat(refreshes(play)).containsExactly("09:30");
        }
    }

    @Test
    void whenTheFamilyEndsEvenTheBestHabitLosesTheDraft() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT_REFRESH)) {
            play.now("log-in carol B", "write-draft long B", "expire-refresh B", "save-draft t B");
            assertThat(play.page(Lane.B)).isEqualTo(new Page.LogInAgain(Reason.EXPIRED, "long"));
            assertThat(LessonTime.write(play.world().now())).isEqualTo("+7d 09:00");
            assertThat(play.wallet(Lane.B, Kind.USER).items()).isEmpty();
        }
    }

    @Test
    void aKickedUserIsRefusedAtTheNextRefreshAndNotBefore() {
        try (Play play = Play.of(Scheme.JWT_REFRESH, Scheme.JWT_BECAME_SESSION)) {
            play.now("log-in alice A+B")
                    .at("09:10", "kick alice A+B")
                    .at("09:11", "request /me A+B");
            play.allowed(Lane.A, Kind.USER);
            play.refused(Lane.B, Kind.USER, Reason.REVOKED);
            play.at("09:30", "request /me A");
            play.refused(Lane.A, Kind.USER, Reason.REVOKED);
        }
    }

    @Test
    void aRefreshTokenLivesNoLongerThanItsFamily() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT_REFRESH)) {
            play.now("log-in alice B").at("+3d 09:00", "refresh B");
            List<Credential> bought =
                    play.steps(Step.Issued.class).stream().map(Step.Issued::credential).toList();
            assertThat(bought)
                    .filteredOn(each -> each.kind() == Credential.Kind.REFRESH_TOKEN)
                    .extracting(Credential::expiresAt)
                    .containsOnly(LessonTime.parse("+7d 09:00"))
                    .hasSize(2);
        }
    }

    private static List<String> refreshes(Play play) {
        return play.world().trace().events().stream()
                .filter(event -> refresh(event))
                .map(event -> LessonTime.clock(event.at()))
                .toList();
    }

    private static boolean refresh(Event event) {
        return event.step() instanceof Step.ExchangeOpened opened
                && opened.path().endsWith("/refresh");
    }
}
