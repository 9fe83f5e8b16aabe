package org.cardorticket.lab;

/// A figure of a series: where on the axis it was measured, and what came out.
///
/// @param x the value on the axis; for an experiment without one, 0
public record Point(double x, Spread spread) {}
