package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window for people who hear it, and for people without a mouse.
@DisplayName("names, roles, and the way of the focus")
class AccessibleTest extends OpenWindow {

    @Start
    void open(Stage stage) {
        start(stage);
    }

    private static List<Node> all(Node node) {
        List<Node> found = new ArrayList<>();
        if (node.isVisible()) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
            }
        }
        return found;
    }

    private List<Node> shown() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> all(window.scene().getRoot()));
    }

    /// What a screen reader would say.
    private static String name(Node node) {
        return Optional.ofNullable(node.getAccessibleText())
                .or(() ->
                        node instanceof Labeled labeled
                                ? Optional.ofNullable(labeled.getText())
                                : Optional.empty())
                .orElse("");
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyControlHasANameInEitherLanguage(Language language) {
        page.nextStep();
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> window.texts().languageProperty().set(language));
        assertThat(shown())
                .filteredOn(node ->
                        node instanceof ButtonBase
                                || node instanceof ChoiceBox
                                || node instanceof TextInputControl)
                .hasSizeGreaterThan(20)
                .allSatisfy(node -> assertThat(name(node)).as(told(node)).isNotBlank());
    }

    @Test
    void aNameIsNeverOnlyAPicture() {
        page.nextStep();
        assertThat(shown())
                .filteredOn(ButtonBase.class::isInstance)
                .allSatisfy(node ->
                        assertThat(name(node).codePoints())
                                .as(told(node))
                                .anyMatch(Character::isLetterOrDigit));
    }

    @Test
    void gatesSayWhatTheyAreAndWhatTheySaid() {
        page.nextStep();
        assertThat(shown())
                .filteredOn(node -> node.getStyleClass().contains("gate"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.getAccessibleText()).isNotBlank());
    }

    @Test
    void whatMattersHasARole() {
        page.nextStep();
        page.nextStep();
        for (String id : List.of("timeline", "film-strip")) {
            page.node(id);
            assertThat(page.node(id).getAccessibleRole().name()).as(id).isEqualTo("SLIDER");
            assertThat(page.node(id).getAccessibleText()).as(id).isNotBlank();
        }
    }

    /// Pressing Tab goes along the top from left to right, then through what is below it, and comes
    /// round without getting stuck anywhere.
    @Test
    void tabGoesRoundTheWindowAndThroughItsTopFromLeftToRight(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> window.scene().lookup("#lessons").requestFocus());
        List<Node> way = new ArrayList<>();
        for (int i = 0; i < 80 && !(i > 1 && way.getLast() == way.getFirst()); i++) {
            way.add(window.scene().getFocusOwner());
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(way).hasSizeBetween(15, 80);
        assertThat(way.subList(1, way.size())).doesNotHaveDuplicates();
        List<Double> top =
                way.stream()
                        .filter(node -> bounds(node).getMaxY() < 60)
                        .map(node -> bounds(node).getMinX())
                        .toList();
        assertThat(top.subList(0, top.size() - 1)).hasSizeGreaterThan(8).isSorted();
        assertThat(way).extracting(Node::getId).contains("lesson-next", "hand-kick", "timeline");
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
