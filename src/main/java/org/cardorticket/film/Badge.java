package org.cardorticket.film;

import org.cardorticket.trace.Verdict;

/// How the server answered: status and verdict.
public record Badge(int status, Verdict verdict) {}
