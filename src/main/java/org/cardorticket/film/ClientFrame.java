package org.cardorticket.film;

import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Wallet;

/// A client at one moment: who sits there, what they see and what they hold.
public record ClientFrame(Actor actor, Page page, Wallet wallet) {}
