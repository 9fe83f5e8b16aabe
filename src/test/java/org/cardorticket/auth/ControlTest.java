package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("what a command does to the server itself")
class ControlTest {

    private final Backroom room = new Backroom();

    @Nested
    @DisplayName("keys")
    class Keys {

        private String signing() {
            return room.lasting.keys().signing().id();
        }

        @ParameterizedTest
        @EnumSource(Scheme.class)
        void newOnesLeaveGoodWhatTheOldOnesSigned(Scheme scheme) {
            String held = room.logIn(scheme, "alice").credential();
            room.control.rotateKeys();
            assertThat(room.refusal(scheme, held)).isEmpty();
            room.control.dropOldKeys();
            assertThat(room.refusal(scheme, held))
                    .contains(scheme.isCard() ? Reason.BAD_SIGNATURE : Reason.UNKNOWN_KEY);
            assertThat(room.refusal(scheme, room.logIn(scheme, "alice").credential())).isEmpty();
        }

        @Test
        void areToldTheNewestFirst() {
            String old = signing();
            room.control.rotateKeys();
            room.control.dropOldKeys();
            assertThat(room.steps(Step.KeysChanged.class))
                    .containsExactly(
                            new Step.KeysChanged(signing(), List.of(signing(), old)),
                            new Step.KeysChanged(signing(), List.of(signing())));
        }

        @Test
        void areOfTheKindThatWasChosenLast() {
            room.control.rotateKeys(Algorithm.EDDSA);
            assertThat(room.control.settings().algorithm()).isEqualTo(Algorithm.EDDSA);
            room.control.rotateKeys();
            assertThat(room.lasting.keys().signing().algorithm()).isEqualTo(Algorithm.EDDSA);
        }

        @Test
        void haveAPublicHalfOrNone() {
            assertThat(room.control.publicKey()).as("a secret has none").isEmpty();
            room.control.rotateKeys(Algorithm.EDDSA);
            SigningKey.Pair pair = (SigningKey.Pair) room.lasting.keys().signing();
            assertThat(room.control.publicKey()).contains(TrustingCheck.pem(pair.open()));
        }
    }

    @ParameterizedTest
    @EnumSource(Defence.class)
    void aDefenceIsTurnedAndTurnedBackAndToldBothTimes(Defence defence) {
        boolean first = defence.standard();
        assertThat(room.control.on(defence)).isEqualTo(first);
        room.control.turn(defence, !first);
        assertThat(room.control.on(defence)).isEqualTo(!first);
        assertThat(room.auth.rules().on(defence)).isEqualTo(!first);
        room.control.turn(defence, first);
        assertThat(room.control.on(defence)).isEqualTo(first);
        assertThat(room.steps(Step.DefenceTurned.class))
                .containsExactly(
                        new Step.DefenceTurned(defence, !first),
                        new Step.DefenceTurned(defence, first));
    }

    @Test
    void aCrowdIsLetIn() {
        room.control.admit(List.of("guest-1"), "crowd");
        assertThat(room.auth.users().verify("guest-1", "crowd"))
                .contains(new User("guest-1", Set.of(Account.READER)));
        assertThat(room.auth.gatekeeper().ask("guest-1", "crowd"))
                .isInstanceOf(Gatekeeper.Answer.Right.class);
        assertThat(room.refusal(Scheme.JWT, room.logIn(Scheme.JWT, "guest-1").credential()))
                .isEmpty();
    }

    @Test
    void aSettingIsToldAndHoldsFromNowOn() {
        String before = room.logIn(Scheme.JWT, "alice").credential();
        room.control.set(Setting.ACCESS_LIFE, Duration.ofMinutes(1));
        String after = room.logIn(Scheme.JWT, "alice").credential();
        assertThat(room.steps(Step.SettingChanged.class))
                .containsExactly(
                        new Step.SettingChanged(Setting.ACCESS_LIFE, Duration.ofMinutes(1)));
        room.at("09:01");
        assertThat(room.refusal(Scheme.JWT, before)).as("as it was printed").isEmpty();
        assertThat(room.refusal(Scheme.JWT, after)).contains(Reason.EXPIRED);
    }

    @Test
    void aSettingThatMakesNoSenseChangesNothingAndIsNotTold() {
        AuthSettings before = room.control.settings();
        for (Setting setting : Setting.values()) {
            Duration wrong = setting == Setting.GRACE ? Duration.ofNanos(-1) : Duration.ZERO;
            if (before.value(setting).isPresent()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> room.control.set(setting, wrong));
            }
        }
        assertThat(room.control.settings()).isEqualTo(before);
        assertThat(room.steps(Step.SettingChanged.class)).isEmpty();
    }

    @Nested
    @DisplayName("settings by themselves")
    class Settings {

        private final AuthSettings standard = AuthSettings.standard();

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REFRESH_AFTER")
        void eachIsChangedAloneAndASecondIsTheShortest(Setting setting) {
            Duration second = Duration.ofSeconds(1);
            AuthSettings other = standard.with(setting, second);
            Arrays.stream(Setting.values())
                    .forEach(each ->
                            assertThat(other.value(each))
                                    .isEqualTo(
                                            each == setting
                                                    ? Optional.of(second)
                                                    : standard.value(each)));
            assertThat(other.algorithm()).isEqualTo(standard.algorithm());
            assertThat(other.bcryptCost()).isEqualTo(standard.bcryptCost());
            if (setting != Setting.GRACE) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> standard.with(setting, second.minusNanos(1)));
            }
        }

        @Test
        void theClientsOwnIsNoneOfTheServers() {
            assertThat(standard.with(Setting.REFRESH_AFTER, Duration.ZERO)).isEqualTo(standard);
            assertThat(standard.value(Setting.REFRESH_AFTER)).isEmpty();
        }

        @Test
        void noGraceIsAGraceAndLessThanNoneIsNot() {
            assertThat(standard.withGrace(Duration.ZERO)).isEqualTo(standard);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> standard.withGrace(Duration.ofNanos(-1)));
        }

        @Test
        void algorithmAndCostAreChangedAloneToo() {
            AuthSettings other = standard.withAlgorithm(Algorithm.RS256).withBcryptCost(4);
            assertThat(other.algorithm()).isEqualTo(Algorithm.RS256);
            assertThat(other.bcryptCost()).isEqualTo(4);
            assertThat(other.withAlgorithm(standard.algorithm()).withBcryptCost(10))
                    .isEqualTo(standard);
        }
    }
}
