package org.cardorticket.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.Script;
import org.cardorticket.script.Worlds;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the schema that editors complete lessons against")
class LessonSchemaTest {

    private static final String TEXT = resource("lesson.schema.json");
    private static final JsonNode JSON = json();
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(TEXT, InputFormat.JSON);

    static Stream<String> lessons() {
        return BuiltIn.LESSONS.stream().map(Lesson::id);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyBuiltInLessonIsWhatItSays(String id) {
        assertThat(SCHEMA.validate(resource(id + ".yaml"), InputFormat.YAML)).isEmpty();
    }

    @Test
    void soAreTheTestsOwnAndADraft() {
        assertThat(SCHEMA.validate(resource("good.yaml"), InputFormat.YAML)).isEmpty();
        String draft = LessonDraft.write(new Script(Worlds.setup(), List.of()), "mine");
        assertThat(SCHEMA.validate(draft, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log-in alice A|fly alice A",
                "scheme: jwt|scheme: paper",
                "a.rows: 1|a.luck: 1",
                "look: stage|lok: stage",
                "b.gate.password|b.gate.heaven",
                "id: good|id: so good",
                "a: refused|a: maybe",
                "09:05\"|9:05\""
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String change) {
        String[] sides = change.split("\\|", -1);
        String wrong = resource("good.yaml").replace(sides[0], sides[1]);
        assertThat(wrong).isNotEqualTo(resource("good.yaml"));
        assertThat(SCHEMA.validate(wrong, InputFormat.YAML)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "RECORDING", mode = EnumSource.Mode.EXCLUDE)
    void knowsTheFieldsThatTheReaderKnows(Shape shape) {
        JsonNode part = JSON.at("/$defs/" + shape.name().toLowerCase(Locale.ROOT));
        List<String> fields = new ArrayList<>();
        part.path("properties").fieldNames().forEachRemaining(fields::add);
        assertThat(fields).containsExactlyInAnyOrderElementsOf(shape.all());
        assertThat(texts(part.path("required")))
                .containsExactlyInAnyOrderElementsOf(shape.required());
        assertThat(part.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void knowsTheWordsThatTheReaderKnows() {
        assertThat(texts(JSON.at("/$defs/step/properties/look/enum")))
                .isEqualTo(words(Look.values()));
        assertThat(texts(JSON.at("/$defs/place/properties/scheme/enum")))
                .isEqualTo(Arrays.stream(Scheme.values()).map(Scheme::prefix).toList());
        JsonNode conditions = JSON.at("/$defs/conditions/patternProperties");
        String who = "^[ab](\\.(second|thief|other-site))?";
        assertThat(texts(conditions.path(who + "\\.page$").path("enum")))
                .isEqualTo(words(Sight.values()));
        assertThat(conditions.has(who + "\\.(" + String.join("|", words(Measure.values())) + ")$"))
                .isTrue();
        assertThat(texts(conditions.path(who + "$").at("/anyOf/2/enum")))
                .isEqualTo(Arrays.stream(Reason.values()).map(Reason::code).toList());
        assertThat(JSON.at("/$defs/command/properties/do/pattern").asText())
                .isEqualTo("^(" + String.join("|", CommandText.verbs()) + ")( |$)");
        assertThat(JSON.at("/$defs/step/properties/highlights/items/pattern").asText())
                .contains("gate\\.(" + String.join("|", words(Gate.values())) + ")");
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Members::word).toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static JsonNode json() {
        try {
            return new ObjectMapper().readTree(TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        LessonSchemaTest.class.getResourceAsStream("/lessons/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
