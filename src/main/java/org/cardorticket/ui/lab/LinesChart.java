package org.cardorticket.ui.lab;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Point;
import org.cardorticket.lab.Spread;
import org.cardorticket.words.LabWords;

/// A line for every series along the axis of what was chosen.
final class LinesChart extends LabChart {

    private static final double HEIGHT = 300;
    private static final double FOOT = 48;

    /// Between the edges and the first and last marks.
    private static final double INSET = 26;

    /// With more figures than this nobody reads them all.
    private static final int FEW = 12;

    private final Scale axis;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final List<Label> feet = new ArrayList<>();
    private final List<Polyline> lines = new ArrayList<>();
    private final Label axisName;

    LinesChart(Figures figures, LabWords words) {
        super(figures, words);
        List<Double> chosen =
                figures.series().stream()
                        .flatMap(each -> each.points().stream())
                        .map(Point::x)
                        .distinct()
                        .sorted()
                        .toList();
        axis = Scale.along(chosen, figures.experiment().axis().orElseThrow());
        axisName = small(words.axis(figures.experiment()), "lab-axis");
        for (double tick : values.ticks()) {
            grid.add(grid());
            ticks.add(small(values.unit().text(tick), "lab-tick"));
        }
        axis.ticks().forEach(tick -> feet.add(small(plain(tick), "lab-tick")));
        for (String style : styles) {
            Polyline line = new Polyline();
            line.getStyleClass().addAll("lab-line", style);
            line.setManaged(false);
            lines.add(line);
        }
        getChildren().addAll(grid);
        getChildren().addAll(ticks);
        getChildren().addAll(feet);
        getChildren().add(axisName);
        getChildren().addAll(lines);
        plotted.forEach(each -> getChildren().addAll(each.mark(), each.value()));
    }

    /// The unit stands at the axis' name already.
    private static String plain(double tick) {
        return org.cardorticket.lab.Unit.COUNT.text(tick);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double left = ticks.stream().mapToDouble(LabChart::width).max().orElse(0) + 2 * GAP;
        double width = getWidth() - left - GAP;
        double height = getHeight() - FOOT - GAP;
        for (int i = 0; i < grid.size(); i++) {
            double y = Math.round(GAP + height * (1 - values.place(values.ticks().get(i))));
            Line line = grid.get(i);
            line.setStartX(left);
            line.setEndX(left + width);
            line.setStartY(y);
            line.setEndY(y);
            Label tick = ticks.get(i);
            put(tick, left - GAP - width(tick), y - tick.prefHeight(-1) / 2);
        }
        for (int i = 0; i < feet.size(); i++) {
            Label foot = feet.get(i);
            double x = left + INSET + axis.place(axis.ticks().get(i)) * (width - 2 * INSET);
            put(foot, x - width(foot) / 2, GAP + height + GAP / 2);
        }
        put(axisName, left + (width - width(axisName)) / 2, getHeight() - FOOT / 2);
        drawLines(left + INSET, width - 2 * INSET, height);
    }

    private void drawLines(double left, double width, double height) {
        lines.forEach(line -> line.getPoints().clear());
        List<Bounds> taken = new ArrayList<>();
        Crowd crowd = new Crowd();
        for (Plotted each : plotted) {
            Spread spread = each.point().spread();
            double y = height(spread.median(), height);
            double x = crowd.beside(left + axis.place(each.point().x()) * width, y);
            each.mark()
                    .upright(x, y, height(spread.lower(), height), height(spread.upper(), height));
            lines.get(each.number()).getPoints().addAll(x, y);
            label(each.value(), x, height(spread.upper(), height), taken);
        }
    }

    private double height(double value, double height) {
        return GAP + height * (1 - values.place(value));
    }

    /// Writes a figure above its mark, where there is room for it.
    private void label(Label value, double x, double y, List<Bounds> taken) {
        double wide = width(value);
        double high = value.prefHeight(-1);
        Bounds place = new BoundingBox(x - wide / 2, y - high - GAP, wide, high);
        boolean room =
                plotted.size() <= FEW
                        && place.getMinY() >= 0
                        && place.getMaxX() <= getWidth()
                        && taken.stream().noneMatch(place::intersects);
        value.setVisible(room);
        if (room) {
            taken.add(place);
            put(value, place.getMinX(), place.getMinY());
        }
    }
}
