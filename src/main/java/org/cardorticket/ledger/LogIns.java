package org.cardorticket.ledger;

import java.util.HashSet;
import java.util.Set;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Step;

/// Counts how often a user who was logged in is asked to log in again.
///
/// What counts is the page that the user sees, once for every log-in: a client that refreshes in
/// time, or that repairs a refusal by itself, shows no such page.
final class LogIns implements Counter {

    /// The lane's users who have logged in; nobody else comes in here.
    private final Set<Actor> inside = new HashSet<>();

    private final Trail forced = new Trail();

    @Override
    public void count(Happening happening, Book book) {
        switch (happening.step()) {
            case Step.Issued _ when happening.by(Actor.Kind.USER) -> {
                happening.actor().ifPresent(inside::add);
                enter(happening, book);
            }
            // Whoever is seated anew comes with empty hands.
            case Step.LaneSet set -> inside.remove(set.actor());
            case Step.PageShown shown -> {
                if (endsVisit(shown.page())
                        && inside.remove(shown.actor())
                        && shown.page() instanceof Page.LogInAgain) {
                    forced.add(happening.seq());
                    enter(happening, book);
                }
            }
            default -> {}
        }
    }

    private void enter(Happening happening, Book book) {
        Proof proof = forced.size() == 0 ? Proof.of(happening.seq()) : forced.proof();
        book.enter(Subject.FORCED_LOG_INS, new Figure.Count(forced.size(), proof));
    }

    /// A wrong password ends nothing: what the user held before is as good as it was.
    private static boolean endsVisit(Page page) {
        return switch (page) {
            case Page.LogInAgain again ->
                    again.reason() != Reason.BAD_PASSWORD
                            && again.reason() != Reason.TOO_MANY_ATTEMPTS;
            case Page.LoggedOut _ -> true;
            default -> false;
        };
    }
}
