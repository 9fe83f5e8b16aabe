package org.cardorticket.lesson;

import java.io.IOException;
import java.nio.file.Path;
import org.cardorticket.script.Script;
import org.cardorticket.server.ServerSettings;

/// Lessons in files of one's own.
public final class LessonFiles {

    /// No lesson is longer than this many KiB; what is, is not read to its end.
    public static final int LARGEST = 256;

    private LessonFiles() {}

    /// The lesson in `file`, to be played on a server of `settings`.
    ///
    /// @throws LessonException when it cannot be read or understood
    public static Lesson read(Path file, ServerSettings settings) {
        return LessonReader.read(file.toString(), TextFile.read(file, LARGEST), settings);
    }

    /// Writes what was done in `script` to `file` as a lesson that can be played, and only needs to
    /// be told.
    ///
    /// @throws IOException when it cannot be written; what was there before is still there then
    public static void save(Path file, Script script) throws IOException {
        TextFile.write(file, LessonDraft.write(script, LessonDraft.id(file)));
    }
}
