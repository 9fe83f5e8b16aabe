package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what is remembered between starts")
@Tag("fault")
class PreferencesTest {

    @TempDir private Path folder = Path.of(".");

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll Optional<Language> language,
            @ForAll Theme theme,
            @ForAll boolean projector,
            @ForAll boolean calm,
            @ForAll boolean inspector,
            @ForAll @DoubleRange(min = 0.5, max = 4) double speed,
            @ForAll @DoubleRange(min = 800, max = 10_000) double width,
            @ForAll @DoubleRange(min = 500, max = 10_000) double height) {
        Preferences preferences =
                new Preferences(language, theme, projector, calm, inspector, speed, width, height);
        assertThat(Preferences.read(preferences.write())).isEqualTo(preferences);
    }

    @Test
    void areFoundAgainInTheFile() {
        PreferencesFile file = new PreferencesFile(folder.resolve("a/b/p.properties"));
        Preferences mine =
                new Preferences(
                        Optional.of(Language.ZH), Theme.DARK, true, true, false, 2, 1024, 768);
        assertThat(file.load()).isEqualTo(Preferences.STANDARD);
        assertThat(file.save(mine)).isTrue();
        assertThat(file.load()).isEqualTo(mine);
        assertThat(folder.resolve("a/b")).isDirectoryContaining("glob:**p.properties");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "theme=PINK",
                "speed=fast",
                "width=-1",
                "width=1e300",
                "height=NaN",
                "\\u12",
                "language=klingon\nprojector=perhaps",
                "\u0000\u0001\u0002"
            })
    void aBrokenFileIsAsGoodAsNone(String text) throws IOException {
        Path path = folder.resolve("p.properties");
        Files.writeString(path, text);
        assertThat(new PreferencesFile(path).load()).isEqualTo(Preferences.STANDARD);
    }

    @Test
    void aBrokenLineSpoilsNoOther() throws IOException {
        Path path = folder.resolve("p.properties");
        Files.writeString(path, "theme=PINK\ncalm=true\n");
        assertThat(new PreferencesFile(path).load().calm()).isTrue();
    }

    @Test
    void bytesThatAreNoTextAndFilesThatAreTooLongAreAsGoodAsNone() throws IOException {
        Path path = folder.resolve("p.properties");
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 7});
        assertThat(new PreferencesFile(path).load()).isEqualTo(Preferences.STANDARD);
        Files.writeString(path, "calm=true\n#" + "x".repeat(70_000));
        assertThat(new PreferencesFile(path).load()).isEqualTo(Preferences.STANDARD);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoTrouble() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "in the way");
        PreferencesFile below = new PreferencesFile(file.resolve("p.properties"));
        assertThat(below.save(Preferences.STANDARD)).isFalse();
        assertThat(below.load()).isEqualTo(Preferences.STANDARD);
        assertThat(file).hasContent("in the way");
    }

    /// Somebody has two windows open and makes one of them dark, and then the other one larger.
    @Test
    void whatASecondInstanceHasSetStays() {
        PreferencesFile file = new PreferencesFile(folder.resolve("p.properties"));
        Preferences before = file.load();
        Preferences dark =
                new Preferences(Optional.empty(), Theme.DARK, false, false, true, 1, 1440, 900);
        Preferences large =
                new Preferences(Optional.empty(), Theme.LIGHT, false, false, true, 1, 1920, 1080);
        assertThat(file.save(dark, before)).isTrue();
        assertThat(file.save(large, before)).isTrue();
        assertThat(file.load())
                .isEqualTo(
                        new Preferences(
                                Optional.empty(), Theme.DARK, false, false, true, 1, 1920, 1080));
    }

    @Property
    void whatHasChangedIsWhatIsWritten(@ForAll Theme theme, @ForAll boolean calm) {
        Preferences now = new Preferences(Optional.empty(), theme, false, calm, true, 1, 1440, 900);
        Map<String, String> changed = now.since(Preferences.STANDARD);
        assertThat(changed.containsKey("theme")).isEqualTo(theme != Preferences.STANDARD.theme());
        assertThat(changed.containsKey("calm")).isEqualTo(calm);
        assertThat(now.since(now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "theme, DARK, true",
        "theme, dark, false",
        "language, ZH, true",
        "language, klingon, false",
        "calm, true, true",
        "calm, True, false",
        "speed, 4, true",
        "speed, 4.01, false",
        "speed, NaN, false",
        "width, 799, false",
        "height, 500, true",
        "somebody-elses, anything, true"
    })
    void whatCannotBeUnderstoodIsNamed(String key, String value, boolean understood) {
        Properties properties = new Properties();
        properties.setProperty(key, value);
        assertThat(Preferences.misread(properties).isEmpty()).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', /home/x/.config/card-or-ticket",
        "Linux, /cfg, /cfg/card-or-ticket",
        "Mac OS X, '', /home/x/Library/Application Support/Card or Ticket"
    })
    void standWhereTheSystemKeepsSuchThings(String system, String config, String expected) {
        PreferencesFile file =
                PreferencesFile.ofUser(Map.of("XDG_CONFIG_HOME", config), "/home/x", system);
        assertThat(file.path()).isEqualTo(Path.of(expected, "preferences.properties"));
    }
}
