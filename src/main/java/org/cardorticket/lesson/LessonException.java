package org.cardorticket.lesson;

/// A lesson that cannot be read, with one sentence that says what is wrong with it.
public final class LessonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// A lesson with this fault.
    public LessonException(String message) {
        super(message);
    }

    /// A lesson with this fault, found through `cause`.
    public LessonException(String message, Throwable cause) {
        super(message, cause);
    }
}
