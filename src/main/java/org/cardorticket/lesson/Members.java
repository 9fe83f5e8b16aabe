package org.cardorticket.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cardorticket.saying.Saying;

/// The fields of one part of a lesson file, checked against its shape.
final class Members {

    private static final Saying TEXT = Saying.of("wrong.kind.TEXT");

    private final Tree.Fields tree;

    private Members(Tree.Fields tree) {
        this.tree = tree;
    }

    /// The fields of `tree`.
    ///
    /// @throws LessonException when a field is missing or unknown
    static Members of(Tree tree, Shape shape) {
        if (!(tree instanceof Tree.Fields fields)) {
            throw unexpected(tree, Saying.of("wrong.shape", shape.words(), list(shape.required())));
        }
        for (Tree.Field field : fields.fields()) {
            if (!shape.all().contains(field.name())) {
                throw new LessonException(
                        field.spot(),
                        "wrong.member.unknown",
                        shape.words(),
                        field.name(),
                        list(shape.all()));
            }
        }
        Members members = new Members(fields);
        for (String name : shape.required()) {
            if (members.find(name).isEmpty()) {
                throw new LessonException(
                        fields.spot(), "wrong.member.missing", shape.words(), name);
            }
        }
        return members;
    }

    /// Looks at what `tree` says about its format before anything else, because a newer one may
    /// have fields that nobody here knows.
    ///
    /// @throws LessonException when it is newer than `newest`
    static void readable(Tree tree, String name, int newest) {
        if (!(tree instanceof Tree.Fields fields)) {
            return;
        }
        Members members = new Members(fields);
        if (members.find(name).isPresent() && members.number(name, 999) > newest) {
            throw new LessonException(
                    members.get(name).spot(), "wrong.newer", members.number(name, 999), newest);
        }
    }

    /// Where they begin.
    Spot spot() {
        return tree.spot();
    }

    /// The value of `name`, if it is there.
    Optional<Tree> find(String name) {
        return tree.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Tree.Field::value)
                .findFirst();
    }

    /// The value of the required field `name`.
    Tree get(String name) {
        return find(name).orElseThrow();
    }

    /// The text under `name`.
    String text(String name) {
        return text(get(name));
    }

    /// The text in both languages under `name`.
    Localized words(String name) {
        return words(get(name));
    }

    /// The list under `name`, each item read by `each`; empty where there is no such field.
    <T> List<T> list(String name, Function<Tree, T> each) {
        return find(name).map(value -> items(value).stream().map(each).toList()).orElse(List.of());
    }

    /// The whole number under `name`, from 0 to `most`.
    int number(String name, int most) {
        Tree value = get(name);
        if (value instanceof Tree.Leaf(_, Tree.Kind kind, String text)
                && kind == Tree.Kind.NUMBER
                && text.matches("\\d{1,6}")
                && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw unexpected(value, Saying.of("wrong.number", most));
    }

    /// Whether `name` is there and true.
    boolean flag(String name) {
        return find(name)
                .map(value -> {
                    if (value instanceof Tree.Leaf(_, Tree.Kind kind, String text)
                            && kind == Tree.Kind.BOOLEAN) {
                        return text.equals("true");
                    }
                    throw unexpected(value, Saying.of("wrong.kind.BOOLEAN"));
                })
                .orElse(false);
    }

    /// The items of `value`, which must be a list.
    static List<Tree> items(Tree value) {
        if (value instanceof Tree.Items(_, List<Tree> items)) {
            return items;
        }
        throw unexpected(value, Saying.of("wrong.kind.LIST"));
    }

    /// The text that `value` is, without spaces around it.
    static String text(Tree value) {
        if (!(value instanceof Tree.Leaf(_, Tree.Kind kind, String text))
                || kind != Tree.Kind.TEXT) {
            throw unexpected(value, TEXT);
        }
        if (text.isBlank()) {
            throw new LessonException(value.spot(), "wrong.text.empty");
        }
        return text.strip();
    }

    /// The constant that `value` names, written in small letters with hyphens.
    static <E extends Enum<E>> E word(Tree value, E[] values) {
        String text = text(value);
        return Arrays.stream(values)
                .filter(each -> word(each).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new LessonException(
                                value.spot(),
                                "wrong.word",
                                list(Arrays.stream(values).map(Members::word).toList()),
                                text));
    }

    /// `value` as it is written in a file.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The text in both languages that `value` is.
    static Localized words(Tree value) {
        Members both = of(value, Shape.WORDS);
        return new Localized(both.text("en"), both.text("zh"));
    }

    /// What to say when `value` is not what was `expected`.
    static LessonException unexpected(Tree value, Saying expected) {
        boolean quotes =
                value instanceof Tree.Leaf(_, Tree.Kind kind, _)
                        && kind != Tree.Kind.NOTHING
                        && expected.equals(TEXT);
        return new LessonException(
                value.spot(),
                quotes ? "wrong.unexpected.quotes" : "wrong.unexpected",
                expected,
                value.kind());
    }

    private static String list(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
