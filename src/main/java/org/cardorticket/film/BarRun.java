package org.cardorticket.film;

/// One bar, or several in a row that stand too close to each other to be told apart.
///
/// @param first where it begins
/// @param last where it ends; the first again when it is one
/// @param exposed whether at least one of them is, or will be, accepted although it should not be
public record BarRun(BarShape first, BarShape last, int count, boolean exposed) {}
