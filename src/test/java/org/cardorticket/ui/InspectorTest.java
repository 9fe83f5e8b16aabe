package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("looking closely: the inspector")
class InspectorTest extends OpenWindow {

    @Start
    void open(Stage stage) {
        start(stage);
    }

    @Test
    void foldsAwayAndUnfolds() {
        assertThat(page.sees("inspector")).isFalse();
        page.type(KeyCode.I);
        assertThat(page.sees("inspector")).isTrue();
        page.press("fold-inspector");
        assertThat(page.sees("inspector")).isFalse();
        page.press("fold-lesson");
        assertThat(page.sees("lesson")).isFalse();
        page.type(KeyCode.J);
        assertThat(page.sees("lesson")).isTrue();
    }

    @Test
    void showsBothMessagesAsTheyWentOverTheWireAndNothingOfTheFuture() {
        page.type(KeyCode.I);
        page.press("tab-http");
        page.hand("login");
        assertThat(seen())
                .contains("POST /session/login HTTP/1.1", "Content-Type: application/json")
                .contains("HTTP/1.1 200 OK", "Set-Cookie: sid=");
        page.press("inspect-lane-B");
        assertThat(seen()).contains("POST /jwt/login HTTP/1.1", "access_token");
        page.type(KeyCode.HOME);
        assertThat(seen()).doesNotContain("HTTP/1.1 200 OK");
    }

    @Test
    void takesATicketApartAndShowsThatAnEditBreaksTheSignature() {
        page.type(KeyCode.I);
        page.press("tab-credential");
        page.hand("login");
        page.press("inspect-lane-B");
        assertThat(seen()).contains("alice", "09:30, in 30 min", "reader");
        Texts texts = new Texts(org.cardorticket.words.Language.EN);
        assertThat(page.read("claims-verdict")).isEqualTo(texts.get("ui.inspect.edit.whole"));
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    TextArea editor = (TextArea) page.node("claims-editor");
                    editor.setText(editor.getText().replace("reader", "admin"));
                });
        assertThat(page.read("claims-verdict")).isEqualTo(texts.get("ui.inspect.edit.broken"));
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((javafx.scene.control.Button) page.node("claims-send")).fire());
        page.untilShown();
        assertThat(page.verdict(Lane.B))
                .contains("401")
                .contains(texts.get("ui.reason.BAD_SIGNATURE"));
    }

    @Test
    void explainsACookieAndTheRowBehindIt() {
        page.type(KeyCode.I);
        page.press("tab-credential");
        page.hand("login");
        assertThat(seen()).contains("HttpOnly", "SameSite", "/session");
        page.press("tab-store");
        assertThat(seen()).contains("alice", "09:30, in 30 min");
        page.press("tab-steps");
        assertThat(seen()).contains("✓ bcrypt");
    }

    @Test
    void theLedgerCountsUpToThePlayheadAndEveryFigureGoesToItsProof() {
        page.type(KeyCode.I);
        for (int i = 0; i < 6; i++) {
            page.nextStep();
        }
        page.press("tab-ledger");
        assertThat(page.read("figure-EXPOSURE-A")).isEqualTo("0 s");
        assertThat(page.read("figure-EXPOSURE-B")).isEqualTo("20 min");
        assertThat(page.read("figure-LOOK_UPS_EACH-B")).isEqualTo("no look-up");
        double end = performance.playback().positionProperty().get();
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((javafx.scene.control.Button) page.node("figure-CONTROL-A")).fire());
        assertThat(performance.playback().positionProperty().get()).isLessThan(end);
        assertThat(frame().lessonTime()).isEqualTo(LessonTime.parse("09:10"));
        page.type(KeyCode.HOME);
        assertThat(page.read("figure-EXPOSURE-B")).isEqualTo("not yet");
    }

    /// Everything that can be read in the inspector.
    private String seen() {
        return page.node("inspector").lookupAll("*").stream()
                .map(InspectorTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }
}
