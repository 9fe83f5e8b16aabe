package org.cardorticket.lesson;

import org.cardorticket.saying.Saying;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Verdict;

/// Something that may be so or not after a step; always read from the trace.
public sealed interface Condition {

    /// Whether `evidence` shows it.
    boolean holds(Evidence evidence);

    /// What `evidence` shows instead, as a short sentence.
    Saying found(Evidence evidence);

    /// How somebody's last request in the step was answered.
    record Answered(Subject who, Answer answer) implements Condition {
        @Override
        public boolean holds(Evidence evidence) {
            return evidence.last(who).filter(answer::fits).isPresent();
        }

        @Override
        public Saying found(Evidence evidence) {
            return evidence.last(who)
                    .map(each -> told(who.text(), each))
                    .orElse(Saying.of("wrong.found.silent", who.text()));
        }

        private static Saying told(String who, Exchange exchange) {
            String status = exchange.response().map(response -> "" + response.status()).orElse("");
            return switch (exchange.verdict().orElseThrow()) {
                case Verdict.Allowed _ -> Saying.of("wrong.found.allowed", who, status);
                case Verdict.Refused(Reason reason) ->
                        Saying.of("wrong.found.refused", who, status, reason.code());
            };
        }
    }

    /// What somebody sees at the end of the step.
    record Looks(Subject who, Sight sight) implements Condition {
        @Override
        public boolean holds(Evidence evidence) {
            return evidence.page(who).map(Sight::of).filter(sight::equals).isPresent();
        }

        @Override
        public Saying found(Evidence evidence) {
            return evidence.page(who)
                    .map(page ->
                            Saying.of("wrong.found.sees", who.text(), Members.word(Sight.of(page))))
                    .orElse(Saying.of("wrong.found.blind", who.text()));
        }
    }

    /// How a figure compares with another.
    record Compared(Figure figure, Relation relation, Amount amount) implements Condition {
        @Override
        public boolean holds(Evidence evidence) {
            return relation.holds(figure.value(evidence), amount.value(evidence));
        }

        @Override
        public Saying found(Evidence evidence) {
            long found = figure.value(evidence);
            return amount instanceof Figure other
                    ? Saying.of(
                            "wrong.found.are",
                            figure.text(),
                            found,
                            other.text(),
                            other.value(evidence))
                    : Saying.of("wrong.found.is", figure.text(), found);
        }
    }

    /// An answer of the server.
    sealed interface Answer {

        /// Whether `exchange` was answered so.
        boolean fits(Exchange exchange);

        /// Served, or turned away for whatever reason.
        record Let(boolean in) implements Answer {
            @Override
            public boolean fits(Exchange exchange) {
                return exchange.verdict().filter(each -> each.allowed() == in).isPresent();
            }
        }

        /// Turned away for this reason.
        record Because(Reason reason) implements Answer {
            @Override
            public boolean fits(Exchange exchange) {
                return exchange.verdict().filter(new Verdict.Refused(reason)::equals).isPresent();
            }
        }

        /// Answered with this status.
        record Status(int code) implements Answer {
            @Override
            public boolean fits(Exchange exchange) {
                return exchange.response().filter(each -> each.status() == code).isPresent();
            }
        }
    }

    /// What a figure is compared with.
    sealed interface Amount {
        /// Its value in `evidence`.
        long value(Evidence evidence);
    }

    /// A number that the lesson writes down.
    record Fixed(long number) implements Amount {
        @Override
        public long value(Evidence evidence) {
            return number;
        }
    }

    /// A number that is counted.
    record Figure(Subject who, Measure measure) implements Amount {
        @Override
        public long value(Evidence evidence) {
            return measure.of(evidence, who);
        }

        String text() {
            return who.text() + "." + Members.word(measure);
        }
    }
}
