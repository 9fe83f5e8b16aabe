package org.cardorticket.lesson;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Trace;

/// A question to the audience. Which option is right is never written down: it is read from what
/// happened.
public record Prediction(Localized question, List<Option> options) {

    public Prediction {
        options = List.copyOf(options);
    }

    /// One answer, and what would have to be the case for it to be right.
    ///
    /// @param when for each lane it speaks of, whether its user was let in at the end of the step
    public record Option(Localized text, Map<Lane, Boolean> when) {
        public Option {
            when = Map.copyOf(when);
        }
    }

    /// The index of the option that `events`, those of the predicted step, prove right; empty when
    /// none or more than one fits, which is a mistake in the lesson.
    public OptionalInt outcome(List<Event> events) {
        Map<Lane, Boolean> letIn = letIn(events);
        int[] fitting =
                IntStream.range(0, options.size())
                        .filter(i -> letIn.entrySet().containsAll(options.get(i).when().entrySet()))
                        .toArray();
        return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
    }

    /// For each lane whose user asked for something, whether the last answer was favourable.
    private static Map<Lane, Boolean> letIn(List<Event> events) {
        Map<Lane, Boolean> letIn = new EnumMap<>(Lane.class);
        for (Exchange exchange : Exchange.of(Trace.of(events))) {
            boolean ofUser = exchange.actor().kind() == Actor.Kind.USER;
            exchange.verdict()
                    .filter(_ -> ofUser)
                    .ifPresent(verdict ->
                            exchange.actor()
                                    .lane()
                                    .ifPresent(lane -> letIn.put(lane, verdict.allowed())));
        }
        return letIn;
    }
}
