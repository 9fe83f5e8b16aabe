package org.cardorticket.ledger;

import java.util.List;
import org.cardorticket.ledger.Counter.Book;

/// One kind of work: all of it, and what a single request needs.
final class Work {

    private final Subject each;
    private final Subject all;
    private final Trail trail = new Trail();
    private final Median median = new Median();

    /// @param each the row about one request
    /// @param all the row about all requests
    Work(Subject each, Subject all) {
        this.each = each;
        this.all = all;
    }

    /// It was done once, in the step `seq`, for the request that has done it in `steps` before.
    void done(long seq, List<Long> steps, Book book) {
        steps.add(seq);
        trail.add(seq);
        book.enter(all, new Figure.Count(trail.size(), trail.proof()));
    }

    /// A request that did it in `steps` was answered in the step `seq`. Where it was never done,
    /// the answer is the proof.
    void answered(long seq, List<Long> steps, Book book) {
        Proof proof = steps.isEmpty() ? Proof.of(seq) : new Proof(List.copyOf(steps));
        median.add(steps.size(), proof);
        book.enter(
                each, new Figure.TimesPerRequest(median.value(), median.count(), median.proof()));
        if (trail.size() == 0) {
            book.enter(all, new Figure.Count(0, proof));
        }
    }
}
