package org.cardorticket.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.cardorticket.saying.Saying;

/// Files of text: read with a limit, written whole or not at all.
final class TextFile {

    private static final int KIB = 1024;

    private TextFile() {}

    /// The text of `file`, in UTF-8.
    ///
    /// @param most how many KiB it may have; of what is longer no more than that is read
    /// @throws LessonException when it cannot be read
    static String read(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most * KIB + 1);
            if (bytes.length > most * KIB) {
                throw fault(file, "wrong.file.long", most);
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw fault(file, "wrong.file.utf8");
        } catch (NoSuchFileException _) {
            throw fault(file, "wrong.file.none");
        } catch (IOException _) {
            throw fault(file, "wrong.file.unreadable");
        }
    }

    /// Writes `text` to `file`. Whatever happens meanwhile, the file holds either all of it or what
    /// it held before: the text goes into a file beside it, to the disk, and takes its name then.
    ///
    /// @throws IOException when it cannot be written; nothing is left beside the file
    static void write(Path file, String text) throws IOException {
        Path target = file.toAbsolutePath();
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        Path beside = Files.createTempFile(target.getParent(), target.getFileName() + ".", ".new");
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static LessonException fault(Path file, String key, Object... args) {
        return new LessonException(file.toString(), Spot.START, Saying.of(key, args));
    }
}
