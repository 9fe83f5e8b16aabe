package org.cardorticket.lesson;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cardorticket.script.Worlds;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;

/// A lesson from somebody else: read, or refused with a place and a sentence in both languages.
public final class LessonFuzz {

    private static final ServerSettings SETTINGS = Worlds.server();

    private LessonFuzz() {}

    static List<byte[]> seeds() {
        return LessonCatalogue.builtIn(SETTINGS).lessons().stream()
                .map(lesson -> LessonCatalogue.text("/lessons/" + lesson.id() + ".yaml"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        text(input).ifPresent(yaml -> {
            try {
                LessonReader.read("fuzz.yaml", yaml, SETTINGS);
            } catch (LessonException refused) {
                told(refused);
            }
        });
    }

    /// What is in a file; whatever is no UTF-8 gets no further.
    static Optional<String> text(byte[] input) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(input)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// Everybody is told where, and why.
    static void told(LessonException refused) {
        for (Language language : Language.values()) {
            String told = refused.tell(Words.of(language)::tell);
            if (!told.matches("(?s)[^:]+:\\d+:\\d+: .+")) {
                throw new AssertionError(told, refused);
            }
        }
    }
}
