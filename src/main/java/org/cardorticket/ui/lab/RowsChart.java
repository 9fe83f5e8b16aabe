package org.cardorticket.ui.lab;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.cardorticket.lab.Figures;
import org.cardorticket.words.LabWords;

/// A row for every series: what it is called, where its figure lies, and what that is.
final class RowsChart extends LabChart {

    private static final double ROW = 34;

    private final List<Label> names = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();

    RowsChart(Figures figures, LabWords words) {
        super(figures, words);
        for (double tick : values.ticks()) {
            grid.add(grid());
            ticks.add(small(values.unit().text(tick), "lab-tick"));
        }
        plotted.forEach(each -> names.add(small(words.series(each.series()), "lab-name")));
        getChildren().addAll(grid);
        getChildren().addAll(ticks);
        getChildren().addAll(names);
        plotted.forEach(each -> getChildren().addAll(each.mark(), each.value()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return names.size() * ROW + 2 * ROW;
    }

    @Override
    protected void layoutChildren() {
        double left = names.stream().mapToDouble(LabChart::width).max().orElse(0) + 2 * GAP;
        double right = getWidth() - widest() - 3 * GAP;
        double bottom = getHeight() - ROW;
        for (int i = 0; i < grid.size(); i++) {
            double x = Math.round(left + values.place(values.ticks().get(i)) * (right - left));
            Line line = grid.get(i);
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(GAP);
            line.setEndY(bottom);
            Label tick = ticks.get(i);
            put(tick, x - width(tick) / 2, bottom + GAP / 2);
        }
        double row = (bottom - GAP) / plotted.size();
        for (int i = 0; i < plotted.size(); i++) {
            place(plotted.get(i), names.get(i), GAP + (i + 0.5) * row, left, right - left);
        }
    }

    private void place(Plotted each, Label name, double y, double left, double width) {
        var spread = each.point().spread();
        double upper = left + values.place(spread.upper()) * width;
        put(name, 0, y - name.prefHeight(-1) / 2);
        each.mark()
                .lying(
                        y,
                        left + values.place(spread.median()) * width,
                        left + values.place(spread.lower()) * width,
                        upper);
        put(each.value(), upper + 1.5 * GAP, y - each.value().prefHeight(-1) / 2);
    }

    private double widest() {
        return plotted.stream().mapToDouble(each -> width(each.value())).max().orElse(0);
    }
}
