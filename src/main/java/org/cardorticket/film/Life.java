package org.cardorticket.film;

import java.time.Instant;
import java.util.Optional;
import org.cardorticket.trace.Ending;

/// What has become of one credential, for any position of the film.
final class Life {

    private record End(Instant at, Ending why) {}

    private final Bar bar;
    private final Prefix<Instant> extended = new Prefix<>();
    private final Prefix<End> ended = new Prefix<>();
    private final Prefix<Instant> withdrawn = new Prefix<>();
    private Instant free;

    Life(Bar bar) {
        this.bar = bar;
        this.free = bar.credential().expiresAt();
    }

    /// Whose life it is.
    Bar bar() {
        return bar;
    }

    /// When it began.
    Instant from() {
        return bar.credential().issuedAt();
    }

    /// From when on another may stand in its row, as far as is known by now.
    Instant free() {
        return free;
    }

    /// Takes in what happened at the film's end; whether that is a first withdrawal.
    boolean take(double position, BarChange change) {
        switch (change) {
            case BarChange.Extended(_, _, Instant until) -> {
                extended.add(position, until);
                free = until;
            }
            case BarChange.Ended(_, Instant at, Ending why) -> {
                ended.add(position, new End(at, why));
                free = why == Ending.REPLACED ? at : free;
            }
            case BarChange.Withdrawn(_, Instant at, _) -> {
                if (withdrawn.latest(position).isEmpty()) {
                    withdrawn.add(position, at);
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether it was withdrawn, as far as is known at `position`, at the moment `at`.
    boolean withdrawn(double position, Instant at) {
        return withdrawn.latest(position).filter(at::equals).isPresent();
    }

    /// How it is drawn at `position`, when the clock shows `now`.
    BarShape shape(double position, Instant now) {
        Instant planned = extended.latest(position).orElse(bar.credential().expiresAt());
        Optional<End> end = ended.latest(position);
        Instant accepted = end.map(End::at).filter(planned::isAfter).orElse(planned);
        return new BarShape(
                bar,
                from(),
                now.isBefore(accepted) ? now : accepted,
                planned,
                withdrawn.latest(position).filter(planned::isAfter),
                end.map(End::why));
    }
}
