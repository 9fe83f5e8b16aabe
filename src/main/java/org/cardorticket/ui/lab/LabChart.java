package org.cardorticket.ui.lab;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.cardorticket.lab.Experiment;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Point;
import org.cardorticket.lab.Series;
import org.cardorticket.lab.Spread;
import org.cardorticket.lab.Unit;
import org.cardorticket.words.LabWords;

/// The figures of a run as a chart: what is common to its two forms.
abstract sealed class LabChart extends Region permits LinesChart, RowsChart {

    /// Around what is drawn, in pixels.
    static final double GAP = 8;

    final List<Plotted> plotted = new ArrayList<>();
    final List<String> styles;
    final Scale values;

    private final LabWords words;
    private final Unit unit;

    LabChart(Figures figures, LabWords words) {
        this.words = words;
        Experiment experiment = figures.experiment();
        unit = experiment.unit();
        styles = Palette.of(figures.series());
        values = Scale.over(all(figures), experiment.logarithmic(), unit);
        setId("lab-chart");
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("lab-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (int i = 0; i < figures.series().size(); i++) {
            Series series = figures.series().get(i);
            for (Point point : series.points()) {
                plotted.add(plot(experiment, series, i, point));
            }
        }
        List<String> lines = plotted.stream().map(each -> tells(experiment, each)).toList();
        setAccessibleText(String.join("; ", lines));
    }

    /// The chart that suits `figures`: lines along an axis, or rows where there is none.
    static LabChart of(Figures figures, LabWords words) {
        return figures.experiment().axis().isPresent()
                ? new LinesChart(figures, words)
                : new RowsChart(figures, words);
    }

    private static List<Double> all(Figures figures) {
        return figures.series().stream()
                .flatMap(each -> each.points().stream())
                .flatMap(each -> each.spread().samples().stream())
                .toList();
    }

    private Plotted plot(Experiment experiment, Series series, int number, Point point) {
        Label value = small(unit.text(point.spread().median()), "lab-value");
        value.getStyleClass().add(styles.get(number));
        Mark mark = new Mark(styles.get(number), tells(experiment, series, point));
        return new Plotted(series, number, point, mark, value);
    }

    private String tells(Experiment experiment, Plotted each) {
        return tells(experiment, each.series(), each.point());
    }

    private String tells(Experiment experiment, Series series, Point point) {
        Spread spread = point.spread();
        String where =
                experiment
                        .axis()
                        .map(axis ->
                                " · " + words.axisName(experiment) + " " + axis.text(point.x()))
                        .orElse("");
        String range =
                spread.least() == spread.most()
                        ? ""
                        : " ("
                                + unit.text(spread.lower())
                                + " – "
                                + unit.text(spread.upper())
                                + ")";
        return words.series(series) + where + ": " + unit.text(spread.median()) + range;
    }

    /// A short text in the chart.
    static Label small(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setManaged(false);
        label.setMouseTransparent(true);
        return label;
    }

    /// A line behind the figures, at a tick.
    static Line grid() {
        Line line = new Line();
        line.getStyleClass().add("lab-grid");
        line.setManaged(false);
        return line;
    }

    /// Puts `label` with its upper left corner at a place, as large as it wants to be.
    static void put(Label label, double x, double y) {
        label.resizeRelocate(
                Math.round(x), Math.round(y), width(label), Math.ceil(label.prefHeight(-1)));
    }

    /// How wide `label` wants to be.
    static double width(Label label) {
        return Math.ceil(label.prefWidth(-1));
    }
}
