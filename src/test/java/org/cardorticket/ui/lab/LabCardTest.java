package org.cardorticket.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import org.cardorticket.lab.CheckCost;
import org.cardorticket.lab.Experiment;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Machine;
import org.cardorticket.lab.Point;
import org.cardorticket.lab.Series;
import org.cardorticket.lab.Spread;
import org.cardorticket.lab.StoreDistance;
import org.cardorticket.ui.CutText;
import org.cardorticket.ui.Texts;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What a card looks like depends on its figures alone, so that made up ones will do here.
@DisplayName("a card of the Lab")
class LabCardTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T fx(Supplier<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, what::get);
    }

    private static Series series(String id, double... values) {
        List<Point> points = new java.util.ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            points.add(new Point(i * 5, new Spread(List.of(value * 0.8, value, value * 1.3))));
        }
        return new Series(id, points);
    }

    private static Figures rows() {
        Experiment check = new CheckCost();
        return new Figures(
                check,
                check.standard(),
                Machine.here(),
                List.of(
                        series("memory", 45),
                        series("check-HS256", 750),
                        series("check-EdDSA", 650_000),
                        series("check-RS256", 34_000),
                        series("redis", 95_000)),
                List.of());
    }

    /// All on one another, which is the worst that can happen to a chart.
    private static Figures lines() {
        Experiment distance = new StoreDistance();
        return new Figures(
                distance,
                distance.standard(),
                Machine.here(),
                List.of(
                        series("session", 5_000, 5_000, 5_000, 5_000, 5_000),
                        series("jwt-denylist", 5_000, 5_001, 5_000, 5_000, 5_000),
                        series("jwt", 5_000, 5_000, 5_000, 5_000, 5_000)),
                List.of());
    }

    private static LabCard card(Figures figures, Language language, double width, double height) {
        return fx(() -> {
            LabCard card =
                    LabCard.of(new Desk.Result(figures, OptionalInt.of(0)), new Texts(language));
            Scene scene = new Scene(new StackPane(card), width, height);
            Theme.LIGHT.dress(scene);
            scene.snapshot(null);
            return card;
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEveryTextWhole(Language language) {
        for (Figures figures : List.of(rows(), lines())) {
            for (double width : List.of(900.0, 1100.0, 1600.0)) {
                LabCard card = card(figures, language, width, width * 0.6);
                assertThat(fx(() -> CutText.in(card.getScene())))
                        .as(language + " " + width)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsWhoCannotSeeItWhatItShows(Language language) {
        LabCard card = card(rows(), language, 1100, 700);
        String told = fx(() -> card.lookup("#lab-chart").getAccessibleText());
        assertThat(told.split("; ")).hasSize(5);
        assertThat(told).contains("45 ns", "750 ns (675 ns – 863 ns)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isPhotographedTwiceAsSharp(Language language) {
        LabCard card = card(lines(), language, 1000, 700);
        Image picture = fx(card::picture);
        assertThat(picture.getWidth()).isEqualTo(2_000);
        assertThat(picture.getHeight()).isEqualTo(1_400);
    }
}
