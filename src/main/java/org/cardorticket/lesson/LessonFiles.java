package org.cardorticket.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.cardorticket.script.Script;
import org.cardorticket.server.ServerSettings;

/// Lessons in files of one's own.
public final class LessonFiles {

    /// No lesson is longer than this many KiB; what is, is not read to its end.
    public static final int LARGEST = 256;

    private static final int LARGEST_RECORDING = 1024;
    private static final Pattern RECORDING = Pattern.compile("(?m)^recording:");

    private LessonFiles() {}

    /// The lesson in `file`, to be played on a server of `settings`.
    ///
    /// @throws LessonException when it cannot be read or understood
    public static Lesson read(Path file, ServerSettings settings) {
        return LessonReader.read(file.toString(), TextFile.read(file, LARGEST), settings);
    }

    /// The lesson in `file`, or what was recorded in it as a lesson without words.
    ///
    /// @throws LessonException when it cannot be read or understood
    public static Lesson open(Path file, ServerSettings settings) {
        String text = TextFile.read(file, LARGEST_RECORDING);
        if (!RECORDING.matcher(text).find()) {
            return read(file, settings);
        }
        Script script = Recordings.read(file.toString(), text, settings);
        String id = LessonDraft.id(file);
        return LessonReader.read(file.toString(), LessonDraft.write(script, id), settings);
    }

    /// Writes what was done in `script` to `file` as a lesson that can be played, and only needs to
    /// be told.
    ///
    /// @throws IOException when it cannot be written; what was there before is still there then
    public static void save(Path file, Script script) throws IOException {
        TextFile.write(file, LessonDraft.write(script, LessonDraft.id(file)));
    }
}
