package org.cardorticket.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cardorticket.server.ServerSettings;

/// Lessons in files of one's own.
public final class LessonFiles {

    /// No lesson is longer than this; what is, is not read to its end.
    public static final int LARGEST = 256 * 1024;

    private LessonFiles() {}

    /// The lesson in `file`, to be played on a server of `settings`.
    ///
    /// @throws LessonException when it cannot be read or understood
    public static Lesson read(Path file, ServerSettings settings) {
        return LessonReader.read(file.toString(), text(file), settings);
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw fault(file, "a lesson has at most " + LARGEST / 1024 + " KiB");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw fault(file, "the file is not UTF-8");
        } catch (NoSuchFileException _) {
            throw fault(file, "there is no such file");
        } catch (IOException _) {
            throw fault(file, "the file cannot be read");
        }
    }

    private static LessonException fault(Path file, String problem) {
        return new LessonException(file.toString(), Spot.START, problem);
    }
}
