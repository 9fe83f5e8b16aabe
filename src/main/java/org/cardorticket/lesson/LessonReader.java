package org.cardorticket.lesson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Timed;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;

/// Reads a lesson file, strictly: what is not understood is refused, never skipped.
public final class LessonReader {

    private static final YAMLMapper MAPPER =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private LessonReader() {}

    /// The lesson in `yaml`, to be played on a server of `settings`.
    ///
    /// @throws LessonException when it cannot be understood
    public static Lesson read(String yaml, ServerSettings settings) {
        try {
            return lesson(MAPPER.readValue(yaml, LessonFile.class), settings);
        } catch (JsonProcessingException e) {
            throw new LessonException(e.getOriginalMessage(), e);
        }
    }

    private static Lesson lesson(LessonFile file, ServerSettings settings) {
        List<LessonStep> steps = file.steps().stream().map(LessonReader::step).toList();
        checkOrder(steps);
        return new Lesson(
                file.id(),
                file.number(),
                text(file.title()),
                text(file.question()),
                text(file.intro()),
                new Setup(LessonTime.CURTAIN, place(file, Lane.A), place(file, Lane.B), settings),
                steps,
                text(file.point()),
                text(file.leavesOut()),
                file.sources());
    }

    private static LessonStep step(LessonFile.Part part) {
        return new LessonStep(
                text(part.title()),
                text(part.narration()),
                part.commands().stream().map(CommandReader::read).toList(),
                Optional.ofNullable(part.predict()).map(LessonReader::prediction));
    }

    private static Prediction prediction(LessonFile.Ask ask) {
        return new Prediction(
                text(ask.question()),
                ask.options().stream()
                        .map(each -> new Prediction.Option(text(each.text()), when(each)))
                        .toList());
    }

    private static Map<Lane, Boolean> when(LessonFile.Choice choice) {
        Map<Lane, Boolean> when = new EnumMap<>(Lane.class);
        choice.when()
                .forEach((lane, state) ->
                        when.put(
                                lane(lane),
                                switch (state) {
                                    case "allowed" -> true;
                                    case "refused" -> false;
                                    default ->
                                            throw new LessonException(
                                                    "allowed or refused, not " + state);
                                }));
        return when;
    }

    private static Lane lane(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "a" -> Lane.A;
            case "b" -> Lane.B;
            default -> throw new LessonException("a lane is a or b, not " + name);
        };
    }

    private static Setup.Place place(LessonFile file, Lane lane) {
        LessonFile.Place place = file.lanes().get(lane.name().toLowerCase(Locale.ROOT));
        if (place == null || file.lanes().size() != Lane.values().length) {
            throw new LessonException("lanes must be exactly a and b");
        }
        Scheme scheme =
                Scheme.ofPrefix(place.scheme())
                        .orElseThrow(
                                () -> new LessonException("unknown scheme: " + place.scheme()));
        return new Setup.Place(scheme, place.user(), place.device());
    }

    private static void checkOrder(List<LessonStep> steps) {
        Instant last = LessonTime.CURTAIN;
        for (LessonStep step : steps) {
            for (Timed timed : step.commands()) {
                if (timed.at().isBefore(last)) {
                    throw new LessonException("time goes back to " + LessonTime.clock(timed.at()));
                }
                last = timed.at();
            }
        }
    }

    private static Localized text(LessonFile.Text text) {
        if (text.en().isBlank() || text.zh().isBlank()) {
            throw new LessonException("a text is missing in one language");
        }
        return new Localized(text.en().strip(), text.zh().strip());
    }
}
