package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.cardorticket.auth.Gatekeeper.Answer;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("passwords: who is asked, who has to wait, what is kept")
class PasswordsTest {

    private static final String RIGHT = "wonderland";

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Users users = new Users(Account.standard(), 4);
    private final Gatekeeper gatekeeper = new Gatekeeper(users, new Throttle(clock), new Turns());

    private void wrong(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(gatekeeper.ask(name, "guess " + i)).isEqualTo(new Answer.Wrong());
        }
    }

    private void right(String name, String password) {
        assertThat(gatekeeper.ask(name, password))
                .isEqualTo(new Answer.Right(users.find(name).orElseThrow()));
    }

    @Nested
    @DisplayName("a guesser")
    class Guesser {

        @Test
        void waitsAMinuteAfterFiveEvenWithTheRightOne() {
            wrong("alice", Throttle.GUESSES);
            assertThat(gatekeeper.ask("alice", RIGHT))
                    .isEqualTo(new Answer.Paused(Duration.ofMinutes(1)));
            clock.advanceTo(LessonTime.parse("09:00:59"));
            assertThat(gatekeeper.ask("alice", RIGHT))
                    .as("the rest of the minute")
                    .isEqualTo(new Answer.Paused(Duration.ofSeconds(1)));
            clock.advanceTo(LessonTime.parse("09:01"));
            right("alice", RIGHT);
        }

        @Test
        void whoAsksDuringThePauseDoesNotMakeItLonger() {
            wrong("alice", Throttle.GUESSES);
            clock.advanceTo(LessonTime.parse("09:00:30"));
            assertThat(gatekeeper.ask("alice", "x"))
                    .isEqualTo(new Answer.Paused(Duration.ofSeconds(30)));
            clock.advanceTo(LessonTime.parse("09:01"));
            wrong("alice", 1);
        }

        @Test
        void hasThePauseFromTheLastGuessOn() {
            wrong("alice", Throttle.GUESSES - 1);
            clock.advanceTo(LessonTime.parse("09:00:30"));
            wrong("alice", 1);
            assertThat(gatekeeper.ask("alice", RIGHT))
                    .isEqualTo(new Answer.Paused(Duration.ofMinutes(1)));
        }

        @Test
        void isForgottenWithTheRightPassword() {
            wrong("alice", Throttle.GUESSES - 1);
            right("alice", RIGHT);
            wrong("alice", Throttle.GUESSES - 1);
            right("alice", RIGHT);
        }

        @Test
        void holdsUpNobodyElse() {
            wrong("alice", Throttle.GUESSES);
            right("bob", "builder");
        }

        @Test
        void isSlowedDownAlsoAtANameThatNobodyHas() {
            wrong("nobody", Throttle.GUESSES);
            assertThat(gatekeeper.ask("nobody", "x")).isInstanceOf(Answer.Paused.class);
        }

        @Test
        void gainsNothingByEndlessNames() {
            String endless = "n".repeat(64);
            for (int i = 0; i < Throttle.GUESSES; i++) {
                wrong(endless + i, 1);
            }
            assertThat(gatekeeper.ask(endless + "more", "x")).isInstanceOf(Answer.Paused.class);
            assertThat(gatekeeper.ask("n".repeat(63), "x")).isEqualTo(new Answer.Wrong());
        }
    }

    @Nested
    @DisplayName("a change")
    class Change {

        @Test
        void needsTheOldOneAndThenOnlyTheNewOneIsRight() {
            boolean[] done = {false};
            Answer answer =
                    gatekeeper.change("alice", RIGHT, "looking glass", () -> done[0] = true);
            assertThat(answer).isInstanceOf(Answer.Right.class);
            assertThat(done[0]).isTrue();
            wrongNow(RIGHT);
            right("alice", "looking glass");
            assertThat(users.find("alice").orElseThrow().roles()).containsExactly("reader");
        }

        @Test
        void withAWrongOldOneChangesNothing() {
            Answer answer =
                    gatekeeper.change(
                            "alice",
                            "x",
                            "y",
                            () -> {
                                throw new AssertionError("nothing follows");
                            });
            assertThat(answer).isEqualTo(new Answer.Wrong());
            wrongNow("y");
            right("alice", RIGHT);
        }

        @Test
        void whoseSessionsCannotBeEndedIsNone() {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() ->
                            gatekeeper.change(
                                    "alice",
                                    RIGHT,
                                    "y",
                                    () -> {
                                        throw new StoreUnavailableException("away");
                                    }));
            wrongNow("y");
            right("alice", RIGHT);
        }

        private void wrongNow(String password) {
            assertThat(gatekeeper.ask("alice", password)).isEqualTo(new Answer.Wrong());
        }
    }

    @Nested
    @DisplayName("the list of users")
    class Kept {

        @Test
        void aPasswordIsReadWholeOrNotAtAll() {
            String seventyTwo = "é".repeat(36);
            users.changePassword("alice", seventyTwo);
            assertThat(users.verify("alice", seventyTwo)).isPresent();
            assertThat(users.verify("alice", seventyTwo + "x")).isEmpty();
            assertThat(Users.tooLong(seventyTwo)).isFalse();
            assertThat(Users.tooLong(seventyTwo + "x")).isTrue();
        }

        /// Whosever hash it is that an unknown name is compared with.
        @Test
        void nobodysPasswordLetsAnUnknownNameIn() {
            for (Account each : Account.standard()) {
                assertThat(users.verify("mallory", each.password())).isEmpty();
                assertThat(users.verify(each.name(), each.password())).isPresent();
            }
            assertThat(users.verify("mallory", "nobody")).isEmpty();
            assertThat(users.find("mallory")).isEmpty();
            assertThat(new Users(List.of(), 4).verify("mallory", "nobody")).isEmpty();
        }

        @Test
        void whoIsUnknownCannotBeChangedIntoSomebody() {
            users.changePassword("mallory", "m");
            users.changeRoles("mallory", Set.of(Account.ADMIN));
            assertThat(users.find("mallory")).isEmpty();
            assertThat(users.verify("mallory", "m")).isEmpty();
        }

        @Test
        void rolesChangeAndThePasswordStays() {
            users.changeRoles("alice", Set.of(Account.EDITOR));
            assertThat(users.verify("alice", RIGHT))
                    .contains(new User("alice", Set.of(Account.EDITOR)));
        }

        @Test
        void aCrowdComesInAsReadersAndPushesNobodyAside() {
            users.admit(List.of("guest-1", "guest-2", "admin"), "crowd");
            for (String guest : List.of("guest-1", "guest-2")) {
                assertThat(users.verify(guest, "crowd"))
                        .contains(new User(guest, Set.of(Account.READER)));
            }
            assertThat(users.verify("admin", "crowd")).isEmpty();
            assertThat(users.verify("admin", "correct horse")).isPresent();
        }
    }
}
