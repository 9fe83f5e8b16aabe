package org.cardorticket.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.cardorticket.film.Film;
import org.cardorticket.film.Frame;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.Target;
import org.cardorticket.script.World;
import org.cardorticket.script.Worlds;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("everything that hands can do")
class DeedTest {

    private static Frame newest;

    @BeforeAll
    static void lookAtAWorld() {
        try (World world = Worlds.open()) {
            Film film = new Film();
            film.grow(world.trace());
            newest = film.frameAt(film.length());
        }
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void isACommandWhoeverStandsInTheLanes(Deed deed) {
        OnStage stage = new OnStage(newest, "a \"letter\"", "title");
        for (Target target : Target.values()) {
            assertThat(deed.commands(target, stage))
                    .isNotEmpty()
                    .allSatisfy(command ->
                            assertThat(CommandText.parse(command.line())).isEqualTo(command));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasItsWords(Language language) {
        Texts texts = new Texts(language);
        for (Deed deed : Deed.values()) {
            for (String end : List.of("", ".menu", ".tip")) {
                assertThat(texts.get("ui.hand." + deed.id() + end)).isNotBlank();
            }
        }
    }

    @Test
    void hasAKeyOfItsOwnIfAny() {
        assertThat(Arrays.stream(Deed.values()).flatMap(deed -> deed.key().stream()))
                .doesNotHaveDuplicates()
                .doesNotContain(KeyCode.N, KeyCode.H, KeyCode.I);
    }
}
