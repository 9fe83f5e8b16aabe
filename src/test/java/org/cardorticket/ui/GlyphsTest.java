package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.cardorticket.words.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("letters that a system may not have")
class GlyphsTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(5_000, Fonts::load);
    }

    private static boolean drawn(String letter) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Glyphs.drawn(letter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "z", "7", "\u00e9"})
    void thoseThatTravelAlongAreThere(String letter) {
        assertThat(drawn(letter)).isTrue();
    }

    @Test
    void theOnesThatNobodyHasAreNot() {
        assertThat(drawn(Character.toString(0x0FFFE))).isFalse();
        assertThat(drawn(" ")).isFalse();
    }

    @Test
    void englishCanAlwaysBeWritten() {
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Glyphs.have(Language.EN)))
                .isTrue();
    }

    @Test
    void whereChineseCannotBeWrittenTheWindowSaysSoAndStaysEnglish() {
        Texts texts = new Texts(Language.ZH);
        LanguageGuard guard =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> new LanguageGuard(texts, language -> language == Language.EN));
        assertThat(texts.language()).isEqualTo(Language.EN);
        assertThat(guard.isVisible()).isTrue();
        assertThat(guard.getText()).isEqualTo(texts.get("ui.noglyphs"));
    }

    @Test
    void whereItCanNothingIsSaid() {
        Texts texts = new Texts(Language.EN);
        LanguageGuard guard =
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new LanguageGuard(texts, _ -> true));
        texts.languageProperty().set(Language.ZH);
        assertThat(texts.language()).isEqualTo(Language.ZH);
        assertThat(guard.isVisible()).isFalse();
    }
}
