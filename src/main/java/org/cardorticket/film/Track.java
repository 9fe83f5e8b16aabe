package org.cardorticket.film;

import java.util.Comparator;
import org.cardorticket.trace.Lane;

/// A row of the timeline in which bars stand that do not overlap.
///
/// @param number its place in the order in which rows were needed
/// @param block the rows that belong together: those of one refresh family at a time, or those of
///   credentials without relatives
/// @param kind what its bars are good for
/// @param family whether the block is one of refresh families
public record Track(int number, Lane lane, int block, Kind kind, boolean family) {

    /// From top to bottom: the upper lane first, families together, refresh tokens under the access
    /// tokens they buy.
    public static final Comparator<Track> ORDER =
            Comparator.comparing(Track::lane)
                    .thenComparing(Track::block)
                    .thenComparing(Track::kind)
                    .thenComparing(Track::number);

    /// What the bars of a row are good for.
    public enum Kind {
        /// They open resources.
        ACCESS,
        /// They only buy the next ones.
        REFRESH
    }
}
