package org.cardorticket.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cardorticket.film.StoreFrame;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Words EN = Words.of(Language.EN);
    private static final Words ZH = Words.of(Language.ZH);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(EN.keys())).isEqualTo(new TreeSet<>(ZH.keys()));
    }

    static Stream<String> keys() {
        return EN.keys().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesFillInTheSamePlaces(String key) {
        assertThat(places(ZH.text(key))).isEqualTo(places(EN.text(key)));
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(PLACE.matcher(text).results().map(match -> match.group(1)).toList());
    }

    static Stream<String> constants() {
        return Stream.of(
                        prefixed("ui.reason.", Reason.values()),
                        prefixed("ui.scheme.", Scheme.values()),
                        prefixed("ui.scheme.short.", Scheme.values()),
                        prefixed("ui.scheme.picture.", Scheme.values()),
                        prefixed("ui.timeline.bar.", Credential.Kind.values()),
                        prefixed("ui.timeline.withdrawn.", Ending.values()),
                        prefixed("ui.store.row.", StoreFrame.RowState.values()),
                        prefixed("ui.gate.", Gate.values()).stream()
                                .filter(key -> !key.endsWith(Gate.CREDENTIAL.name()))
                                .toList())
                .flatMap(List::stream);
    }

    private static List<String> prefixed(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(each -> prefix + each.name()).toList();
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everythingThatCanBeShownHasAName(String key) {
        assertThat(EN.keys()).contains(key);
    }

    @Test
    void aKeyThatIsNotThereIsAMistakeInTheProgram() {
        assertThatIllegalArgumentException().isThrownBy(() -> EN.text("no.such.key"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 ns",
        "999, 999 ns",
        "2100, 2.1 µs",
        "99949, 99.9 µs",
        "100000, 100 µs",
        "61300000, 61.3 ms",
        "1500000000, 1.5 s"
    })
    void measuredTimesAreShort(long nanos, String text) {
        assertThat(EN.nanos(nanos)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 s, 0 秒",
        "59, 59 s, 59 秒",
        "1200, 20 min, 20 分钟",
        "1199, 19 min 59 s, 19 分钟 59 秒",
        "5400, 1 h 30 min, 1 小时 30 分钟",
        "604800, 7 d, 7 天"
    })
    void durationsAreSpokenInTwoUnits(long seconds, String en, String zh) {
        assertThat(EN.duration(Duration.ofSeconds(seconds))).isEqualTo(en);
        assertThat(ZH.duration(Duration.ofSeconds(seconds))).isEqualTo(zh);
    }

    @Test
    void oneRowIsNotOneRows() {
        assertThat(EN.text("ui.store.count", 0L, 0L)).isEqualTo("0 rows · 0 B");
        assertThat(EN.text("ui.store.count", 1L, 121L)).isEqualTo("1 row · 121 B");
        assertThat(EN.text("ui.store.count", 2L, 242L)).isEqualTo("2 rows · 242 B");
    }

    @Test
    void anApostropheIsJustAnApostrophe() {
        assertThat(EN.text("text.nothing", "alice")).contains("alice's tickets");
    }

    @ParameterizedTest
    @EnumSource
    void aLanguageIsFoundByItsLocale(Language language) {
        assertThat(Language.of(language.locale())).isEqualTo(language);
        assertThat(Words.of(language).language()).isEqualTo(language);
    }

    @Test
    void whoeverSpeaksNeitherGetsEnglish() {
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.EN);
        assertThat(Language.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.ZH);
    }
}
