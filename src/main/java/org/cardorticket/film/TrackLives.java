package org.cardorticket.film;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The lives in one row of the timeline, in the order in which they began.
final class TrackLives {

    private final Track track;
    private final Prefix<Life> lives = new Prefix<>();
    private final Prefix<Instant> withdrawn = new Prefix<>();
    private final Prefix<Instant> spared = new Prefix<>();

    TrackLives(Track track) {
        this.track = track;
    }

    /// The row.
    Track track() {
        return track;
    }

    /// Whether a life that begins at `moment` has room here, as far as is known by now.
    boolean free(Instant moment) {
        return lives.latest(Double.MAX_VALUE).map(Life::free).filter(moment::isBefore).isEmpty();
    }

    /// Puts `life` behind the others.
    void add(double position, Life life) {
        lives.add(position, life);
    }

    /// Takes in what happened to `life`, which is one of these.
    void take(double position, Life life, BarChange change) {
        if (life.take(position, change)) {
            withdrawn.add(position, change.at());
        } else if (change instanceof BarChange.Ended && life.withdrawn(position, change.at())) {
            // Withdrawn and ended in one go: nobody was exposed.
            spared.add(position, change.at());
        }
    }

    /// What there is to draw on `axis` at `position`, where bars that begin within `least` pixels
    /// are one.
    List<BarRun> runs(double position, Instant now, TimeAxis axis, double least) {
        List<Life> known = lives.upTo(position);
        List<BarRun> runs = new ArrayList<>();
        // The one that began last before the window may reach into it.
        int next = Math.max(0, begunBefore(known, axis.from()) - 1);
        int end = begunBefore(known, axis.to());
        while (next < end) {
            int first = next;
            Instant from = known.get(first).from();
            next = Math.max(first + 1, begunBefore(known, from.plus(axis.length(least))));
            BarShape shape = known.get(first).shape(position, now);
            BarShape last = next == first + 1 ? shape : known.get(next - 1).shape(position, now);
            if (last.shownUntil().isAfter(axis.from())) {
                boolean exposed =
                        next == first + 1
                                ? !shape.exposure().isZero()
                                : exposed(position, from, last.shownUntil());
                runs.add(new BarRun(shape, last, next - first, exposed));
            }
        }
        return runs;
    }

    private boolean exposed(double position, Instant from, Instant to) {
        return between(withdrawn.upTo(position), from, to)
                > between(spared.upTo(position), from, to);
    }

    private static int between(List<Instant> moments, Instant from, Instant to) {
        return Search.count(moments.size(), i -> moments.get(i).isBefore(to))
                - Search.count(moments.size(), i -> moments.get(i).isBefore(from));
    }

    private static int begunBefore(List<Life> lives, Instant moment) {
        return Search.count(lives.size(), i -> lives.get(i).from().isBefore(moment));
    }
}
