package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cardorticket.lesson.Progress;
import org.cardorticket.saying.Saying;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("what is looked after at the start")
@Tag("fault")
class HousekeepingTest {

    @TempDir private Path folder = Path.of(".");

    private PreferencesFile preferences() {
        return new PreferencesFile(folder.resolve("preferences.properties"));
    }

    private ProgressFile progress() {
        return ProgressFile.beside(preferences().file());
    }

    private List<Saying> look() {
        return new Housekeeping(preferences().file(), progress().file()).look();
    }

    private Path broken(String name) {
        return folder.resolve(name + ".properties.broken");
    }

    @Test
    void aNewcomerIsToldNothingAndLeavesNothing() throws IOException {
        assertThat(look()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCanBeReadIsLeftAlone() throws IOException {
        assertThat(preferences().save(Preferences.STANDARD)).isTrue();
        Progress half = new Progress("abc", 3, false, Map.of(2, 1));
        assertThat(progress().keep(Map.of("kick", half))).isTrue();
        String before = Files.readString(preferences().path());
        assertThat(look()).isEmpty();
        assertThat(preferences().path()).hasContent(before);
        assertThat(progress().load()).containsOnlyKeys("kick");
    }

    @Test
    void aLineThatCannotBeUnderstoodIsNamedAndTakenOutAndKeptAside() throws IOException {
        String text = "theme=PINK\nprojector=perhaps\ncalm=true\nof-a-later-version=7\n";
        Files.writeString(preferences().path(), text);
        assertThat(look())
                .containsExactly(
                        Saying.of(
                                "kept.misread",
                                "preferences.properties",
                                "projector, theme",
                                broken("preferences")));
        assertThat(broken("preferences")).hasContent(text);
        assertThat(preferences().load().calm()).isTrue();
        assertThat(preferences().file().load()).containsOnlyKeys("calm", "of-a-later-version");
        assertThat(look()).as("told once").isEmpty();
    }

    @Test
    void progressThatCannotBeUnderstoodIsNamedByItsLesson() throws IOException {
        Files.writeString(progress().file().path(), "kick=abc/3/open/2=1\nstolen=half of it\n");
        assertThat(look())
                .containsExactly(
                        Saying.of(
                                "kept.misread",
                                "progress.properties",
                                "stolen",
                                broken("progress")));
        assertThat(progress().load()).containsOnlyKeys("kick");
    }

    @Test
    void aFileThatSaysNothingAtAllIsSetAsideAsItWas() throws IOException {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 7};
        Files.write(preferences().path(), bytes);
        assertThat(look())
                .containsExactly(
                        Saying.of(
                                "kept.unreadable",
                                "preferences.properties",
                                broken("preferences")));
        assertThat(Files.readAllBytes(broken("preferences"))).isEqualTo(bytes);
        assertThat(preferences().load()).isEqualTo(Preferences.STANDARD);
        assertThat(look()).isEmpty();
    }

    @Test
    void savingBeforeAnybodyLookedLosesNothingEither() throws IOException {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 7};
        Files.write(preferences().path(), bytes);
        assertThat(preferences().save(Preferences.STANDARD)).isTrue();
        assertThat(Files.readAllBytes(broken("preferences"))).isEqualTo(bytes);
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws IOException {
        Path home = folder.resolve("home");
        Files.writeString(home, "no folder");
        PropertiesFile file = new PropertiesFile(home.resolve("preferences.properties"));
        assertThat(new Housekeeping(file, file.sibling("progress.properties")).look())
                .containsExactly(Saying.of("kept.unwritable", home));
        assertThat(home).hasContent("no folder");
    }

    @Test
    void whatAnInstanceThatWasKilledHasLeftIsClearedAwayAndNothingElse() throws IOException {
        Path abandoned = Files.writeString(folder.resolve(".draft-1.tmp"), "half");
        Path underWay = Files.writeString(folder.resolve(".draft-2.tmp"), "half");
        Path other = Files.writeString(folder.resolve("notes.tmp"), "whole");
        Instant now = Files.getLastModifiedTime(underWay).toInstant();
        FileTime longAgo = FileTime.from(now.minus(Duration.ofHours(2)));
        Files.setLastModifiedTime(abandoned, longAgo);
        Files.setLastModifiedTime(other, longAgo);
        assertThat(look()).isEmpty();
        assertThat(abandoned).doesNotExist();
        assertThat(underWay).exists();
        assertThat(other).exists();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsToldInBothLanguages(Language language) throws IOException {
        Files.writeString(preferences().path(), "theme=PINK\n");
        Files.write(progress().file().path(), new byte[] {(byte) 0xff});
        assertThat(look().stream().map(Words.of(language)::tell))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told).contains(folder.toString(), ".broken"));
    }
}
