package org.cardorticket.trace;

/// The number of an exchange within its trace, from 1; {@link #NONE} for what belongs to no
/// exchange.
public record ExchangeId(long number) {

    /// Belongs to no exchange.
    public static final ExchangeId NONE = new ExchangeId(0);

    /// Whether this names an exchange.
    public boolean isPresent() {
        return number > 0;
    }
}
