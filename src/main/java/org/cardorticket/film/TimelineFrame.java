package org.cardorticket.film;

import java.time.Instant;
import java.util.List;

/// The timeline at one moment: what has happened until `now`, each list in the order of happening.
///
/// The lists are prefixes of the film's own, so that a frame costs the same however long the trace
/// is.
public record TimelineFrame(
        List<Bar> bars, List<BarChange> changes, List<Mark> marks, Instant now) {}
