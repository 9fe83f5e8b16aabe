package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardorticket.film.ServersFrame;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Habit;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@DisplayName("hands in the window: buttons, menus, keys")
class HandsTest extends OpenWindow {

    @Start
    void open(Stage stage) {
        start(stage);
    }

    @Test
    void aLaneTakesAnotherSchemeAndBeginsAnew() {
        page.hand("login");
        page.command("scheme-B", "scheme-B-jwt-refresh");
        assertThat(frame().b().scheme()).isEqualTo(Scheme.JWT_REFRESH);
        assertThat(frame().b().client().page()).isEqualTo(new Page.LogInForm());
        assertThat(frame().a().scheme()).isEqualTo(Scheme.SESSION);
        page.hand("login");
        page.command("menu-client", "item-refresh");
        assertThat(page.verdict(Lane.B)).isEqualTo("✓ 200 OK");
    }

    @Test
    void aDefenceThatIsTurnedOffIsSaidInPlainSightUntilItIsOnAgain() {
        page.command("menu-server", "defence-same-site");
        assertThat(frame().off()).containsOnly(Defence.SAME_SITE, Defence.CSRF_TOKEN);
        assertThat(page.sees("weaknesses")).isTrue();
        assertThat(page.read("weaknesses")).contains("SameSite");
        page.command("menu-server", "defence-same-site");
        assertThat(page.sees("weaknesses")).isFalse();
        page.type(KeyCode.HOME);
        assertThat(page.sees("weaknesses")).isFalse();
    }

    @Test
    void aThiefComesOntoTheStageWithACopyAndLeavesIt() {
        page.hand("login");
        page.hand("steal");
        page.type(KeyCode.V);
        page.untilShown();
        assertThat(frame().a().guests())
                .extracting(guest -> guest.actor().kind())
                .containsExactly(Actor.Kind.THIEF);
        assertThat(page.sees("guest-A")).isTrue();
        assertThat(page.verdict(Lane.A)).isEqualTo("✓ 200 OK");
        page.hand("request");
        assertThat(page.sees("guest-A")).isFalse();
    }

    @Test
    void writingAndSavingWithoutTheRoleIsForbidden() {
        page.submenu("menu-client", "item-as-carol");
        page.type(KeyCode.W);
        page.untilShown();
        assertThat(frame().a().client().page()).isInstanceOf(Page.Draft.class);
        page.command("menu-client", "item-save");
        assertThat(page.verdict(Lane.A)).isEqualTo("✓ 201 Created");
        page.submenu("menu-client", "item-as-bob");
        page.type(KeyCode.W);
        page.untilShown();
        page.command("menu-client", "item-save");
        assertThat(page.verdict(Lane.A)).isEqualTo("✕ 403 Forbidden · no role");
    }

    @Test
    void settingsAndHabitsAreInTheTrace() {
        page.submenu("menu-server", "setting-grace-10");
        page.submenu("menu-client", "item-habit-proactive");
        assertThat(performance.trace().events().stream().map(event -> event.step()))
                .contains(
                        new Step.SettingChanged(Setting.GRACE, Duration.ofSeconds(10)),
                        new Step.HabitChosen(Lane.B, Habit.PROACTIVE));
    }

    @Test
    void theStoreGoesAwayAndComesBack() {
        page.submenu("menu-server", "nodes-store-away");
        assertThat(frame().a().servers().storeUp()).isFalse();
        assertThat(page.sees("store-away-A")).isTrue();
        page.submenu("menu-server", "nodes-store-back");
        assertThat(frame().a().servers().storeUp()).isTrue();
        assertThat(page.sees("store-away-A")).isFalse();
        assertThat(page.sees("servers-A")).as("one server needs no badge").isFalse();
    }

    @Test
    void severalServersAreSetUpStoppedAndStarted() {
        page.choose("lessons", "lesson-scale-out");
        page.untilShown();
        page.submenu("menu-server", "nodes-shared");
        assertThat(frame().a().servers()).isEqualTo(new ServersFrame(2, Set.of(), 0, true, true));
        assertThat(page.sees("servers-A")).isTrue();
        page.submenu("menu-server", "nodes-stop");
        assertThat(frame().a().servers().up(2)).isFalse();
        page.submenu("menu-server", "nodes-start");
        assertThat(frame().a().servers().up(2)).isTrue();
        page.submenu("menu-server", "nodes-turns");
        assertThat(frame().b().servers().eachItsOwn()).isTrue();
        page.submenu("menu-server", "nodes-sticky");
        assertThat(performance.trace().events())
                .extracting(Event::step)
                .contains(new Step.NodesSet(2, true, false));
    }

    @Test
    void theKeysSheetComesAndGoes() {
        assertThat(page.sees("keys-help")).isFalse();
        page.type(KeyCode.F1);
        assertThat(page.sees("keys-help")).isTrue();
        page.type(KeyCode.ESCAPE);
        assertThat(page.sees("keys-help")).isFalse();
        page.press("help");
        page.press("keys-help-close");
        assertThat(page.sees("keys-help")).isFalse();
    }

    @Test
    void largerTypeAndReducedMotionAreSwitches() {
        page.press("projector");
        assertThat(window.looks().projectorProperty().get()).isTrue();
        page.type(KeyCode.F5);
        assertThat(window.looks().projectorProperty().get()).isFalse();
        page.press("calm");
        assertThat(window.looks().calmProperty().get()).isTrue();
    }

    @Test
    void anotherLessonOrTheSameIsOpenedFromTheMenu() {
        page.hand("login");
        page.choose("lessons", "lesson-kick");
        page.untilShown();
        assertThat(page.clock()).isEqualTo("09:00:00");
        assertThat(page.verdict(Lane.A)).isEmpty();
    }
}
