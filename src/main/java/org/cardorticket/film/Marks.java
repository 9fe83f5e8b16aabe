package org.cardorticket.film;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.time.LessonTime;

/// Chooses what of many marks is drawn: those in the window, and what would overlap as one.
///
/// The work grows with the number of groups and the logarithm of the number of marks, never with
/// the number of marks.
public final class Marks {

    /// How many groups' room lies between two places where grouping may begin.
    private static final int STRIDE = 64;

    /// One mark, or several that stand too close to each other to be told apart.
    ///
    /// @param index the number of the first in its row
    /// @param first the first of them, where the group stands
    /// @param last the last of them; the first again when it is one
    /// @param refused how many of them are refused requests
    /// @param refreshes how many of them are refreshes
    public record Group(int index, Mark first, Mark last, int count, int refused, int refreshes) {

        /// Whether nothing in it was refused.
        public boolean allowed() {
            return refused == 0;
        }

        /// Whether some were refused and some were not.
        public boolean mixed() {
            return refused > 0 && refused < count;
        }
    }

    /// How much room marks need, in pixels.
    ///
    /// @param one for a single mark
    /// @param many for a group with its count; not less than for one
    public record Room(double one, double many) {
        public Room {
            if (!(one > 0) || !(many >= one)) {
                throw new IllegalArgumentException("a group needs room");
            }
        }
    }

    private Marks() {}

    /// The marks of `row` that show on `axis`, merged so that each has its `room` before the next.
    ///
    /// Where grouping begins does not move while the window is panned a little, so that groups stay
    /// what they are under the mouse.
    public static List<Group> merge(MarkRow row, TimeAxis axis, Room room) {
        Duration one = axis.length(room.one());
        Duration many = axis.length(room.many());
        Instant from = axis.from().minus(many);
        int end = row.before(axis.to().plus(many));
        int next = row.before(anchor(from, many.multipliedBy(STRIDE)));
        List<Group> groups = new ArrayList<>();
        while (next < end) {
            int first = next;
            Instant start = row.key(first);
            next = Math.max(first + 1, row.before(start.plus(one)));
            if (next > first + 1) {
                next = row.before(start.plus(many));
            }
            if (!start.isBefore(from)) {
                groups.add(row.group(first, next));
            }
        }
        return groups;
    }

    private static Instant anchor(Instant from, Duration stride) {
        Duration since = Duration.between(LessonTime.CURTAIN, from);
        long strides = Math.floorDiv(since.toNanos(), Math.max(1, stride.toNanos()));
        return LessonTime.CURTAIN.plus(stride.multipliedBy(strides));
    }
}
