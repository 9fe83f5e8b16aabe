package org.cardorticket.saying;

/// Something that somebody wrote makes no sense, and why, to be told to them.
public final class SayingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Saying saying;

    /// Why: the sentence `key` with `args` in its places.
    public SayingException(String key, Object... args) {
        this(Saying.of(key, args));
    }

    private SayingException(Saying saying) {
        super(saying.toString());
        this.saying = saying;
    }

    /// Why.
    public Saying saying() {
        return saying;
    }
}
