package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.sstoehr.harreader.HarReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardorticket.export.GifFile;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.script.CommandText;
import org.cardorticket.ui.Looks;
import org.cardorticket.ui.MainWindow;
import org.cardorticket.ui.Order;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Texts;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("the export menu")
@ExtendWith(ApplicationExtension.class)
@Tag("fault")
class WindowExportsTest {

    private static final long PATIENCE_SECONDS = 120;

    @TempDir private Path folder;
    private Optional<Path> answer = Optional.empty();
    private final List<String> asked = new ArrayList<>();
    private Performance performance;
    private MainWindow window;

    @Start
    void open(Stage stage) {
        performance = new Performance(BuiltIn.lesson("kick"));
        window =
                new MainWindow(
                        performance,
                        BuiltIn.LESSONS,
                        new Texts(Language.EN),
                        new Looks(Theme.LIGHT),
                        1440,
                        900);
        window.handOrdersTo(
                new WindowExports(
                        window,
                        performance,
                        (order, suggested) -> {
                            asked.add(suggested + order.ending());
                            return answer;
                        }));
        stage.setScene(window.scene());
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
    }

    @AfterEach
    void leave() {
        WaitForAsyncUtils.asyncFx(window::close);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Everything that happens in the window: both Alices log in, by hand.
    private void logIn() throws Exception {
        until(() -> !performance.busyProperty().get());
        WaitForAsyncUtils.asyncFx(() -> performance.byHand(CommandText.parse("log-in alice A+B")))
                .get();
        until(() -> !performance.busyProperty().get());
    }

    private void order(String item, Path answered) throws Exception {
        answer = Optional.of(answered);
        WaitForAsyncUtils.asyncFx(() -> item(item).fire()).get();
    }

    private MenuItem item(String id) {
        MenuButton menu = (MenuButton) node("export");
        return menu.getItems().stream()
                .flatMap(each -> flat(each).stream())
                .filter(each -> ("export-" + id).equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<MenuItem> flat(MenuItem item) {
        return item instanceof javafx.scene.control.Menu menu ? menu.getItems() : List.of(item);
    }

    private Node node(String id) {
        return window.scene().lookup("#" + id);
    }

    private String title() {
        return ((Labeled) node("work-title")).getText();
    }

    private void untilDone() throws Exception {
        until(() -> !window.work().working() && node("work").isVisible());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    @Test
    void filmsWhatIsOnTheStage() throws Exception {
        logIn();
        Path file = folder.resolve("mine.gif");
        order("gif-small", file);
        untilDone();
        assertThat(title()).isEqualTo("Written: " + file);
        assertThat(asked).containsExactly("kick.gif");
        GifFile gif = GifFile.read(file);
        assertThat(gif.width()).isEqualTo(960);
        assertThat(gif.height()).isEqualTo(600);
        // The film of one log-in, and not of the whole lesson.
        double length =
                WaitForAsyncUtils.asyncFx(() -> performance.playback().lengthProperty().get())
                        .get();
        assertThat(gif.length() / 100.0).isBetween(length + 1.9, length + 2.3);
    }

    @ParameterizedTest
    @CsvSource({"har, mine.har", "mermaid, mine.mmd", "markdown, mine.md", "csv, mine.csv"})
    void writesWhatHappenedForOtherPrograms(String format, String name) throws Exception {
        logIn();
        Path file = folder.resolve(name);
        order(format, file);
        untilDone();
        assertThat(file)
                .content()
                .contains(
                        switch (format) {
                            case "har" -> "/session/login";
                            case "mermaid" -> "/jwt/login";
                            case "markdown" -> "## 1. By hand";
                            default -> "Session cookie";
                        });
        if (format.equals("har")) {
            assertThat(new HarReader().readFromFile(file.toFile()).log().entries()).hasSize(2);
        }
    }

    @Test
    void aFilmGivenUpLeavesNothingBehind(FxRobot robot) throws Exception {
        logIn();
        CountDownLatch begun = new CountDownLatch(1);
        WaitForAsyncUtils.asyncFx(() ->
                        ((Labeled) node("work-title"))
                                .textProperty()
                                .addListener((_, _, text) -> {
                                    if (!text.contains(": 0")) {
                                        begun.countDown();
                                    }
                                }))
                .get();
        order("png-small", folder.resolve("frames"));
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        robot.type(KeyCode.ESCAPE);
        until(() -> !window.work().working());
        assertThat(node("work").isVisible()).isFalse();
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> {
                    String[] left = folder.resolve("frames").toFile().list();
                    return left != null && left.length == 0;
                });
    }

    @Test
    void saysWhatCannotBeWritten() throws Exception {
        until(() -> !performance.busyProperty().get());
        order("csv", folder);
        untilDone();
        assertThat(title()).startsWith("Could not be written: ").contains("folder");
        WaitForAsyncUtils.asyncFx(() -> ((javafx.scene.control.Button) node("work-button")).fire())
                .get();
        assertThat(node("work").isVisible()).isFalse();
    }

    @Test
    void nothingHappensWhenNoFileIsChosen() throws Exception {
        until(() -> !performance.busyProperty().get());
        WaitForAsyncUtils.asyncFx(() -> item("har").fire()).get();
        assertThat(asked).containsExactly("kick.har");
        assertThat(window.work().working()).isFalse();
        assertThat(node("work").isVisible()).isFalse();
    }

    @Test
    void everySizeSaysHowLargeTheFilmIs() {
        assertThat(item("gif-small").getText()).isEqualTo("960 × 600");
        assertThat(item("png-large").getText()).isEqualTo("1920 × 1080");
        assertThat(Order.Size.MEDIUM.words()).isEqualTo("1440 × 900");
    }
}
