package org.cardorticket.lesson;

/// A lesson file that cannot be understood: where, and in one sentence why.
public final class LessonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final Spot spot;
    private final String problem;

    /// `problem` at `spot` of `file`.
    public LessonException(String file, Spot spot, String problem) {
        super(file + ":" + spot.line() + ":" + spot.column() + ": " + problem);
        this.file = file;
        this.spot = spot;
        this.problem = problem;
    }

    /// The same, while it is not yet known which file is being read.
    LessonException(Spot spot, String problem) {
        this("", spot, problem);
    }

    /// The same in `name`.
    LessonException in(String name) {
        LessonException named = new LessonException(name, spot, problem);
        named.setStackTrace(getStackTrace());
        return named;
    }

    /// The name of the file.
    public String file() {
        return file;
    }

    /// Where in the file.
    public Spot spot() {
        return spot;
    }

    /// What is wrong, without the place.
    public String problem() {
        return problem;
    }
}
