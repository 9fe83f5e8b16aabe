package org.cardorticket.lesson;

import java.util.function.Function;
import org.cardorticket.saying.Saying;

/// A lesson file that cannot be understood: where, and in one sentence why.
public final class LessonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final Spot spot;
    private final transient Saying problem;

    /// `problem` at `spot` of `file`.
    public LessonException(String file, Spot spot, Saying problem) {
        super(place(file, spot) + problem);
        this.file = file;
        this.spot = spot;
        this.problem = problem;
    }

    /// The sentence `key` with `args` in its places, while it is not yet known which file is being
    /// read.
    LessonException(Spot spot, String key, Object... args) {
        this("", spot, Saying.of(key, args));
    }

    /// The same in `name`.
    LessonException in(String name) {
        LessonException named = new LessonException(name, spot, problem);
        named.setStackTrace(getStackTrace());
        return named;
    }

    /// The place and the sentence, as a compiler says it: `my.yaml:3:7: …`.
    ///
    /// @param words tell sayings in one language
    public String tell(Function<Saying, String> words) {
        return place(file, spot) + words.apply(problem);
    }

    private static String place(String file, Spot spot) {
        return file + ":" + spot.line() + ":" + spot.column() + ": ";
    }

    /// What is wrong, without the place.
    public Saying problem() {
        return problem;
    }
}
