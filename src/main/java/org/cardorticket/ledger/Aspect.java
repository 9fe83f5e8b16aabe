package org.cardorticket.ledger;

/// The parts of the table: the three rows of the source article, and what it leaves out.
public enum Aspect {
    /// Who else gets in.
    SECURITY,
    /// Who keeps what.
    STORAGE,
    /// Who can end an access, and when it really ends.
    CONTROL,
    /// What a request costs: the article does not count it.
    COST
}
