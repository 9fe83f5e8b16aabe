package org.cardorticket.lesson;

/// How two numbers compare.
public enum Relation {
    /// Less or equal.
    AT_MOST("<="),
    /// More or equal.
    AT_LEAST(">="),
    /// Less.
    LESS("<"),
    /// More.
    MORE(">"),
    /// The same.
    EQUAL("");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /// As it is written in a file; longer signs come first in the order of the constants.
    String sign() {
        return sign;
    }

    /// Whether `a` and `b` compare so.
    boolean holds(long a, long b) {
        return switch (this) {
            case AT_MOST -> a <= b;
            case AT_LEAST -> a >= b;
            case LESS -> a < b;
            case MORE -> a > b;
            case EQUAL -> a == b;
        };
    }
}
