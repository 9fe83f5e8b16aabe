package org.cardorticket.saying;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Something to be told: which sentence, and what goes into its places. `words` tells it in one
/// language or the other.
///
/// @param key of the sentence in the bundles
/// @param args what goes into `{0}`, `{1}` …: texts, or sayings that are told too
public record Saying(String key, List<Arg> args) {

    /// What goes into a place.
    public sealed interface Arg {}

    /// A text that is the same in every language.
    public record Text(String text) implements Arg {}

    /// Something to be told as well.
    public record Told(Saying saying) implements Arg {}

    /// Several things to be told, one after another.
    public record Several(List<Saying> sayings) implements Arg {
        public Several {
            sayings = List.copyOf(sayings);
        }
    }

    public Saying {
        args = List.copyOf(args);
    }

    /// The sentence `key` with `args` in its places: sayings, lists of sayings, or whatever has a
    /// text of its own.
    public static Saying of(String key, Object... args) {
        return new Saying(key, Arrays.stream(args).map(Saying::arg).toList());
    }

    private static Arg arg(Object value) {
        return switch (value) {
            case Saying saying -> new Told(saying);
            case Several several -> several;
            default -> new Text(String.valueOf(value));
        };
    }

    /// For developers: the key, and what goes into its places.
    @Override
    public String toString() {
        return args.isEmpty()
                ? key
                : key
                        + args.stream()
                                .map(each ->
                                        switch (each) {
                                            case Text(String text) -> text;
                                            case Told(Saying saying) -> saying.toString();
                                            case Several(List<Saying> sayings) ->
                                                    sayings.toString();
                                        })
                                .collect(Collectors.joining(", ", "(", ")"));
    }
}
