package org.cardorticket.film;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.trace.Ending;

/// Resolves the bars of a timeline: what each credential's life has come to at the timeline's
/// moment.
public final class BarShapes {

    private BarShapes() {}

    /// One shape a bar, in the bars' order.
    public static List<BarShape> resolve(TimelineFrame timeline) {
        Map<String, Life> lives = new HashMap<>();
        for (BarChange change : timeline.changes()) {
            lives.computeIfAbsent(change.credential(), _ -> new Life()).take(change);
        }
        return timeline.bars().stream()
                .map(bar ->
                        lives.getOrDefault(bar.credential().id(), new Life())
                                .shape(bar, timeline.now()))
                .toList();
    }

    /// What has become of one credential.
    private static final class Life {

        private Optional<Instant> extendedTo = Optional.empty();
        private Optional<Instant> endedAt = Optional.empty();
        private Optional<Ending> ending = Optional.empty();
        private Optional<Instant> withdrawnAt = Optional.empty();

        void take(BarChange change) {
            switch (change) {
                case BarChange.Extended(_, _, Instant until) -> extendedTo = Optional.of(until);
                case BarChange.Ended(_, Instant at, Ending why) -> {
                    endedAt = Optional.of(at);
                    ending = Optional.of(why);
                }
                case BarChange.Withdrawn(_, Instant at, _) ->
                        withdrawnAt = withdrawnAt.or(() -> Optional.of(at));
            }
        }

        BarShape shape(Bar bar, Instant now) {
            Instant planned = extendedTo.orElse(bar.credential().expiresAt());
            Instant accepted = endedAt.filter(planned::isAfter).orElse(planned);
            Instant used = now.isBefore(accepted) ? now : accepted;
            return new BarShape(
                    bar,
                    bar.credential().issuedAt(),
                    used,
                    planned,
                    withdrawnAt.filter(planned::isAfter),
                    ending);
        }
    }
}
