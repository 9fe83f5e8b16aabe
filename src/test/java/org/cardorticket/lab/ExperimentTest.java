package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("an experiment")
class ExperimentTest {

    static Stream<Experiment> experiments() {
        return Experiment.all().stream();
    }

    static Stream<String> code() {
        return experiments().flatMap(each -> each.code().stream());
    }

    @DisplayName("of every kind there is is offered once")
    @Test
    void everyKindIsOffered() {
        assertThat(Experiment.all().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(Experiment.class.getPermittedSubclasses());
        assertThat(Experiment.all().stream().map(Experiment::id))
                .containsExactly("check", "length", "memory", "distance", "login", "exposure");
    }

    @DisplayName("is found by its name, and by nothing else")
    @ParameterizedTest
    @MethodSource("experiments")
    void isFound(Experiment experiment) {
        assertThat(Experiment.of(experiment.id())).contains(experiment);
        assertThat(Experiment.of(" " + experiment.id())).isEmpty();
    }

    @DisplayName("that there is none of is not found")
    @ParameterizedTest
    @ValueSource(strings = {"", "Check", "checks", "all", "../check"})
    void isNotFound(String name) {
        assertThat(Experiment.of(name)).isEmpty();
    }

    @DisplayName("names code that there is")
    @ParameterizedTest
    @MethodSource("code")
    void namesCodeThatThereIs(String name) throws ClassNotFoundException {
        String[] both = name.split("#", -1);
        assertThat(both).hasSize(2);
        Class<?> type = Class.forName(both[0], false, ExperimentTest.class.getClassLoader());
        assertThat(Arrays.stream(type.getDeclaredMethods()).map(Method::getName)).contains(both[1]);
    }

    @DisplayName("starts where nobody has turned a dial")
    @ParameterizedTest
    @MethodSource("experiments")
    void startsAtTheStandard(Experiment experiment) {
        assertThat(experiment.standard().values()).hasSameSizeAs(experiment.dials());
        assertThat(experiment.standard()).isEqualTo(experiment.standard());
        experiment
                .dials()
                .forEach(dial ->
                        assertThat(experiment.standard().values())
                                .containsEntry(dial.id(), dial.standard()));
    }
}
