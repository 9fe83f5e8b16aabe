package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.fuzz.Sown;
import org.cardorticket.lesson.Progress;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program itself has kept, after somebody's editor, or half a disk, has been at it.
@DisplayName("spoiled files of one's own")
@Tag("promise")
class KeptFilesFuzzTest {

    private static final int RUNS = Integer.getInteger("fuzz.files", 300) * 5;

    private final Sown sown = new Sown(Sown.SEED);

    @TempDir private Path folder;

    private PreferencesFile preferences() {
        return new PreferencesFile(folder.resolve("preferences.properties"));
    }

    private byte[] spoiled(byte[] whole) {
        // Latin letters keep each byte as it is, also those that are no UTF-8.
        String text = sown.spoiled(new String(whole, StandardCharsets.ISO_8859_1));
        return text.getBytes(sown.chance(50) ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
    }

    @DisplayName("are preferences that a window can open with")
    @Test
    void preferencesAreUsable() throws IOException {
        PreferencesFile file = preferences();
        Preferences mine =
                new Preferences(
                        Optional.of(Language.ZH), Theme.DARK, true, true, false, 2, 1280, 720);
        assertThat(file.save(mine)).isTrue();
        byte[] whole = Files.readAllBytes(file.path());
        int survived = 0;
        for (int i = 0; i < RUNS; i++) {
            Files.write(file.path(), spoiled(whole));
            Preferences read = file.load();
            assertThat(read.speed()).as("run " + i).isBetween(0.5, 4.0);
            assertThat(read.width()).as("run " + i).isBetween(800.0, 10_000.0);
            assertThat(read.height()).as("run " + i).isBetween(500.0, 10_000.0);
            assertThat(read.theme()).as("run " + i).isNotNull();
            // What has been read can be kept, and read again.
            assertThat(file.save(read)).as("run " + i).isTrue();
            assertThat(file.load()).as("run " + i).isEqualTo(read);
            if (read.theme() == Theme.DARK) {
                survived++;
            }
        }
        System.out.printf(
                "%,d spoiled preferences, seed %d: %,d still dark%n", RUNS, Sown.SEED, survived);
        assertThat(survived).isBetween(1, RUNS - 1);
    }

    @DisplayName("are progress in a lesson, or none")
    @Test
    void progressIsWholeOrNone() throws IOException {
        ProgressFile file = ProgressFile.beside(preferences().file());
        Map<String, Progress> mine =
                Map.of(
                        "kick", new Progress("1a2b3c4d", 7, true, Map.of(0, 1, 5, 2)),
                        "draft", new Progress("ffff", 12, false, Map.of()));
        assertThat(file.keep(mine)).isTrue();
        byte[] whole = Files.readAllBytes(file.file().path());
        int kept = 0;
        for (int i = 0; i < RUNS; i++) {
            Files.write(file.file().path(), spoiled(whole));
            Map<String, Progress> read = file.load();
            assertThat(read.values())
                    .as("run " + i)
                    .allMatch(each -> each.done() >= 0 && each.done() < 10_000)
                    .allSatisfy(each -> assertThat(Progress.read(each.write())).contains(each));
            kept += read.size();
        }
        System.out.printf(
                "%,d spoiled files of progress, seed %d: %,d of %,d lines understood%n",
                RUNS, Sown.SEED, kept, 2 * RUNS);
        assertThat(kept).isBetween(1, 2 * RUNS - 1);
    }

    @DisplayName("may be a folder, a link to nowhere, or as long as a film")
    @Test
    void mayBeAnything() throws IOException {
        Preferences standard = Preferences.STANDARD;
        PreferencesFile aFolder = new PreferencesFile(Files.createDirectory(folder.resolve("f")));
        PreferencesFile nowhere = new PreferencesFile(folder.resolve("link"));
        Files.createSymbolicLink(nowhere.path(), folder.resolve("gone"));
        PreferencesFile tooLong = preferences();
        Files.writeString(tooLong.path(), "theme=DARK\n" + "#".repeat(100_000));
        assertThat(List.of(aFolder.load(), nowhere.load(), tooLong.load())).containsOnly(standard);
    }
}
