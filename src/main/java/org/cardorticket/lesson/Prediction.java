package org.cardorticket.lesson;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A question to the audience. Which option is right is never written down: it is read from what
/// happened.
///
/// @param spot where it stands in the file
public record Prediction(Spot spot, Localized question, List<Option> options) {

    public Prediction {
        options = List.copyOf(options);
    }

    /// One answer, and what would all have to be the case for it to be right.
    public record Option(Localized text, List<Condition> when) {
        public Option {
            when = List.copyOf(when);
        }
    }

    /// The index of the option that `evidence` proves right; empty when none or more than one fits,
    /// which is a mistake in the lesson.
    public OptionalInt outcome(Evidence evidence) {
        List<Integer> fitting = fitting(evidence);
        return fitting.size() == 1 ? OptionalInt.of(fitting.getFirst()) : OptionalInt.empty();
    }

    /// The indices of all options that `evidence` fits.
    List<Integer> fitting(Evidence evidence) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).when().stream().allMatch(each -> each.holds(evidence)))
                .boxed()
                .toList();
    }
}
