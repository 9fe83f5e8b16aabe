package org.cardorticket.lesson;

/// A condition that a lesson says will hold.
///
/// @param spot where it stands in the file
/// @param text as it is written there, such as `a.rows: 0`
public record Claim(Spot spot, String text, Condition condition) {}
