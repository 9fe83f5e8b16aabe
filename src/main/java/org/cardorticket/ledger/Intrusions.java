package org.cardorticket.ledger;

import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Step;

/// Counts the requests of thieves and of other sites, and how many of them were served.
final class Intrusions implements Counter {

    private final Trail tried = new Trail();
    private long served;

    @Override
    public void count(Happening happening, Book book) {
        boolean foreign = happening.by(Actor.Kind.THIEF) || happening.by(Actor.Kind.OTHER_SITE);
        if (foreign && happening.step() instanceof Step.Answered answered) {
            tried.add(happening.seq());
            served += answered.verdict().allowed() ? 1 : 0;
            book.enter(Subject.SECURITY, new Figure.Share(served, tried.size(), tried.proof()));
        }
    }
}
