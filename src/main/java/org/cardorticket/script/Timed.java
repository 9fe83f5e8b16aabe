package org.cardorticket.script;

import java.time.Instant;

/// A command and the lesson time at which it is given.
public record Timed(Instant at, Command command) {}
