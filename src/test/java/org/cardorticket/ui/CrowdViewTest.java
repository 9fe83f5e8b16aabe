package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@DisplayName("a crowd on the stage")
class CrowdViewTest extends OpenWindow {

    @Start
    void open(Stage stage) {
        start(stage);
    }

    @Test
    void isAHandfulOfNodesHoweverManyThereAre() {
        assertThat(page.sees("crowd-A")).isFalse();
        page.submenu("menu-client", "item-crowd-log-in-10");
        assertThat(page.sees("crowd-A")).isTrue();
        int few = ((Parent) page.node("crowd-A")).getChildrenUnmodifiable().size();
        page.submenu("menu-client", "item-crowd-log-in-100");
        assertThat(((Parent) page.node("crowd-A")).getChildrenUnmodifiable()).hasSize(few);
        assertThat(frame().a().store().liveRows()).isEqualTo(110);
        assertThat(frame().b().store().liveRows()).isZero();
        assertThat(frame().a().crowd().orElseThrow().now().in()).isEqualTo(110);
    }

    @Test
    void isUndoneLikeEverythingElse() {
        page.submenu("menu-client", "item-crowd-log-in-10");
        page.press("undo");
        page.untilShown();
        assertThat(page.sees("crowd-A")).isFalse();
        assertThat(frame().a().store().liveRows()).isZero();
    }
}
