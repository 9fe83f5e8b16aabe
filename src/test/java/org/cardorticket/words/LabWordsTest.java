package org.cardorticket.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cardorticket.lab.CredentialLength;
import org.cardorticket.lab.Dial;
import org.cardorticket.lab.Experiment;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Series;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("the words of the Lab")
class LabWordsTest {

    static Stream<Arguments> all() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Experiment.all().stream().map(each -> Arguments.of(language, each)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void areThereForEveryExperiment(Language language, Experiment experiment) {
        LabWords words = new LabWords(Words.of(language));
        assertThat(
                        List.of(
                                words.title(experiment),
                                words.question(experiment),
                                words.measure(experiment),
                                words.depends(experiment),
                                words.code(experiment)))
                .allSatisfy(each -> assertThat(each).isNotBlank().doesNotContain("lab."));
        assertThat(words.axis(experiment).isEmpty()).isEqualTo(experiment.axis().isEmpty());
        assertThat(words.options(experiment)).hasSameSizeAs(experiment.forecast().options());
        for (Dial dial : experiment.dials()) {
            assertThat(words.dial(dial)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areThereForEverySeries(Language language) {
        LabWords words = new LabWords(Words.of(language));
        Stream<String> names =
                Stream.concat(
                        Stream.of("memory", "redis", "card", "rows", "bcrypt"),
                        Stream.concat(
                                Stream.of("HS256", "EdDSA", "RS256")
                                        .flatMap(each ->
                                                Stream.of("check-" + each, "ticket-" + each)),
                                Stream.of(
                                                Scheme.SESSION,
                                                Scheme.JWT,
                                                Scheme.JWT_ALLOWLIST,
                                                Scheme.JWT_DENYLIST,
                                                Scheme.JWT_REFRESH)
                                        .map(Scheme::prefix)));
        assertThat(names.map(id -> words.series(new Series(id, List.of()))))
                .allSatisfy(each -> assertThat(each).isNotBlank())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void judgeTheGuess(Language language) throws Exception {
        Experiment length = new CredentialLength();
        Figures figures = length.run(length.standard(), _ -> {});
        LabWords words = new LabWords(Words.of(language));
        int right = length.forecast().nearest(length.answer(figures));
        String praised = words.answer(figures, OptionalInt.of(right));
        String corrected = words.answer(figures, OptionalInt.of(right == 0 ? 1 : 0));
        String told = words.answer(figures, OptionalInt.empty());
        assertThat(List.of(praised, corrected, told)).doesNotHaveDuplicates();
        String measured = length.forecast().unit().text(length.answer(figures));
        assertThat(List.of(praised, corrected, told))
                .allSatisfy(each -> assertThat(each).contains(measured));
        assertThat(words.caption(figures)).contains(figures.machine().line());
        assertThat(words.again(figures)).contains("card-or-ticket lab length --set letters=8");
        assertThat(words.notes(figures)).hasSameSizeAs(figures.notes());
    }
}
