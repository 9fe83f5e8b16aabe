package org.cardorticket.lesson;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cardorticket.saying.Saying;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Reason;

/// Reads conditions: `a: refused`, `b.thief: expired`, `a.rows: "> 3"`, `b.page: log-in-again`.
final class ConditionReader {

    private static final String PAGE = "page";

    private ConditionReader() {}

    /// The conditions of `value`, one a field.
    static List<Claim> read(Tree value) {
        if (!(value instanceof Tree.Fields(_, List<Tree.Field> fields))) {
            throw Members.unexpected(value, Saying.of("wrong.conditions"));
        }
        if (fields.isEmpty()) {
            throw new LessonException(value.spot(), "wrong.condition.none");
        }
        return fields.stream().map(ConditionReader::claim).toList();
    }

    private static Claim claim(Tree.Field field) {
        if (!(field.value() instanceof Tree.Leaf(Spot spot, _, String text)) || text.isBlank()) {
            throw Members.unexpected(
                    field.value(), Saying.of("wrong.condition.what", field.name()));
        }
        return new Claim(
                field.spot(),
                field.name() + ": " + text,
                condition(field.spot(), field.name(), spot, text.strip()));
    }

    private static Condition condition(Spot place, String key, Spot spot, String value) {
        List<String> words = List.of(key.split("\\.", -1));
        Subject who = subject(place, key, words);
        int rest = who.part() == Subject.Part.USER ? 1 : 2;
        if (words.size() == rest) {
            return new Condition.Answered(who, answer(spot, value));
        }
        if (words.size() == rest + 1 && words.getLast().equals(PAGE)) {
            Tree leaf = new Tree.Leaf(spot, Tree.Kind.TEXT, value);
            return new Condition.Looks(who, Members.word(leaf, Sight.values()));
        }
        if (words.size() == rest + 1) {
            Measure measure =
                    find(words.getLast(), Measure.values()).orElseThrow(() -> unknown(place, key));
            return compared(new Condition.Figure(who, measure), spot, value);
        }
        throw unknown(place, key);
    }

    private static Condition.Answer answer(Spot spot, String value) {
        if (value.matches("[1-5]\\d\\d")) {
            return new Condition.Answer.Status(Integer.parseInt(value));
        }
        return switch (value) {
            case "allowed" -> new Condition.Answer.Let(true);
            case "refused" -> new Condition.Answer.Let(false);
            default ->
                    Arrays.stream(Reason.values())
                            .filter(reason -> reason.code().equals(value))
                            .findFirst()
                            .map(Condition.Answer.Because::new)
                            .orElseThrow(() -> new LessonException(spot, "wrong.answer", value));
        };
    }

    private static Condition compared(Condition.Figure figure, Spot spot, String value) {
        Relation relation =
                Arrays.stream(Relation.values())
                        .filter(each -> value.startsWith(each.sign()))
                        .findFirst()
                        .orElse(Relation.EQUAL);
        String amount = value.substring(relation.sign().length()).strip();
        return new Condition.Compared(figure, relation, amount(figure.measure(), spot, amount));
    }

    private static Condition.Amount amount(Measure measure, Spot spot, String text) {
        if (text.matches("\\d{1,9}")) {
            return new Condition.Fixed(Long.parseLong(text));
        }
        if (measure == Measure.EXPOSURE && text.startsWith("P")) {
            try {
                return new Condition.Fixed(Duration.parse(text).toSeconds());
            } catch (DateTimeException _) {
                throw new LessonException(spot, "wrong.duration", "PT20M", text);
            }
        }
        List<String> words = List.of(text.split("\\.", -1));
        if (words.size() < 2) {
            throw new LessonException(spot, "wrong.amount", text);
        }
        Subject who = subject(spot, text, words);
        return find(words.getLast(), Measure.values())
                .map(other -> new Condition.Figure(who, other))
                .orElseThrow(() -> unknown(spot, text));
    }

    private static Subject subject(Spot spot, String text, List<String> words) {
        Lane lane =
                switch (words.getFirst()) {
                    case "a" -> Lane.A;
                    case "b" -> Lane.B;
                    default -> throw unknown(spot, text);
                };
        Subject.Part part =
                words.stream()
                        .skip(1)
                        .findFirst()
                        .flatMap(word -> find(word, Subject.Part.values()))
                        .orElse(Subject.Part.USER);
        return new Subject(lane, part);
    }

    private static <E extends Enum<E>> Optional<E> find(String word, E[] values) {
        return Arrays.stream(values).filter(each -> Members.word(each).equals(word)).findFirst();
    }

    private static LessonException unknown(Spot spot, String text) {
        String known =
                Stream.concat(
                                Stream.of(PAGE),
                                Arrays.stream(Measure.values()).map(each -> Members.word(each)))
                        .collect(Collectors.joining(", "));
        return new LessonException(spot, "wrong.condition.unknown", text, known);
    }
}
