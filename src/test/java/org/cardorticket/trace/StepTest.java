package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("the steps that a trace is made of")
class StepTest {

    private static final Instant NINE = LessonTime.CURTAIN;

    static Stream<Class<?>> kinds() {
        return Samples.kinds(Step.class);
    }

    @Nested
    @DisplayName("every kind of step")
    class EveryKind {

        static Stream<Class<?>> kinds() {
            return StepTest.kinds();
        }

        @ParameterizedTest
        @MethodSource("kinds")
        void isARecordThatEqualsAnotherOfTheSameContent(Class<?> kind) {
            assertThat(kind.isRecord()).isTrue();
            assertThat(Samples.of(kind)).isEqualTo(Samples.of(kind));
            assertThat(Samples.of(kind)).hasSameHashCodeAs(Samples.of(kind));
        }

        @ParameterizedTest
        @MethodSource("kinds")
        void belongsToExactlyOneGroup(Class<?> kind) {
            assertThat(Step.class.getPermittedSubclasses())
                    .filteredOn(group -> group.isAssignableFrom(kind))
                    .hasSize(1)
                    .allSatisfy(group -> assertThat(group.isInterface()).isTrue());
        }

        @ParameterizedTest
        @MethodSource("kinds")
        void holdsNothingThatCanBeChanged(Class<?> kind) {
            assertThat(kind.getDeclaredFields())
                    .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
                    .allSatisfy(field -> assertThat(field.getType().isArray()).isFalse());
        }
    }

    @Test
    void aListHandedToAStepIsCopied() {
        List<Gate> gates = new ArrayList<>(List.of(Gate.CREDENTIAL));
        List<String> keys = new ArrayList<>(List.of("k1"));
        Step.GatesAhead ahead = new Step.GatesAhead(gates);
        Step.KeysChanged changed = new Step.KeysChanged("k1", keys);
        gates.clear();
        keys.clear();
        assertThat(ahead.gates()).containsExactly(Gate.CREDENTIAL).isUnmodifiable();
        assertThat(changed.accepted()).containsExactly("k1").isUnmodifiable();
    }

    @Test
    void aStoreStepKnowsItsTableThroughItsRow() {
        Table table = new Table(Scheme.JWT_DENYLIST, Table.Kind.DENIED);
        Row row = new Row(table, "k", "alice", "", NINE, 9);
        List<Step.OfStore> steps =
                List.of(
                        new Step.RowFound(row, 5),
                        new Step.RowWritten(row, 5),
                        new Step.RowMissed(table, "k", 5),
                        new Step.RowRemoved(table, "k", 5));
        assertThat(steps)
                .allSatisfy(step -> {
                    assertThat(step.table()).isEqualTo(table);
                    assertThat(step.nanos()).isEqualTo(5);
                });
    }

    @Nested
    @DisplayName("access that is withdrawn")
    class Withdrawn {

        private Credential credential(Scheme scheme, String user, String family) {
            return new Credential(
                    "id", Credential.Kind.ACCESS_TOKEN, scheme, user, family, NINE, NINE);
        }

        private Step.AccessWithdrawn withdrawn(String except) {
            return new Step.AccessWithdrawn(Scheme.JWT, "alice", Ending.KICKED, except);
        }

        @Test
        void concernsTheUsersCredentialsOfThatScheme() {
            assertThat(withdrawn("").concerns(credential(Scheme.JWT, "alice", "f1"))).isTrue();
        }

        @Test
        void concernsNobodyElse() {
            assertThat(withdrawn("").concerns(credential(Scheme.JWT, "bob", "f1"))).isFalse();
            assertThat(withdrawn("").concerns(credential(Scheme.JWT, "Alice", "f1"))).isFalse();
        }

        @ParameterizedTest
        @EnumSource(names = "JWT", mode = EnumSource.Mode.EXCLUDE)
        void concernsNoOtherScheme(Scheme scheme) {
            assertThat(withdrawn("").concerns(credential(scheme, "alice", "f1"))).isFalse();
        }

        @Test
        void sparesTheOneFamilyThatMayGoOn() {
            assertThat(withdrawn("f1").concerns(credential(Scheme.JWT, "alice", "f1"))).isFalse();
            assertThat(withdrawn("f1").concerns(credential(Scheme.JWT, "alice", "f2"))).isTrue();
        }
    }
}
