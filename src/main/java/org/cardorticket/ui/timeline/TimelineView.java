package org.cardorticket.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cardorticket.film.BarShape;
import org.cardorticket.film.BarShapes;
import org.cardorticket.film.Frame;
import org.cardorticket.film.Mark;
import org.cardorticket.film.TimeAxis;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Pool;
import org.cardorticket.ui.Texts;

/// The timeline: lesson time from left to right, a life for every credential, a playhead to drag.
public final class TimelineView extends Pane {

    private static final PseudoClass CARD = PseudoClass.getPseudoClass("card");
    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final Duration SHORTEST = Duration.ofMinutes(42);
    private static final double SNAP = 7;

    private final Texts texts;
    private final Playback playback;
    private final Label nameA = laneName(Lane.A);
    private final Label nameB = laneName(Lane.B);
    private final Pane ticksLayer = new Pane();
    private final Pane barsLayer = new Pane();
    private final Pane marksLayer = new Pane();
    private final AxisView axisView = new AxisView(ticksLayer);
    private final MarksView marksView;
    private final Pool<BarView> bars;
    private final Region playheadLine = region("playhead-line");
    private final Region playheadKnob = region("playhead-knob");

    /// A timeline that moves the playhead of `playback`.
    public TimelineView(Playback playback, Texts texts) {
        this.playback = playback;
        this.texts = texts;
        setId("timeline");
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(texts.of("ui.timeline"));
        bars = new Pool<>(barsLayer.getChildren(), () -> new BarView(texts));
        marksView = new MarksView(marksLayer, texts, mark -> playback.seek(mark.position()));
        playheadKnob.setId("playhead");
        playheadLine.setMouseTransparent(true);
        ticksLayer.setMouseTransparent(true);
        barsLayer.setMouseTransparent(true);
        marksLayer.setPickOnBounds(false);
        getChildren()
                .addAll(
                        ticksLayer,
                        barsLayer,
                        nameA,
                        nameB,
                        marksLayer,
                        playheadLine,
                        playheadKnob);
        getChildren().forEach(child -> child.setManaged(false));
        setOnMousePressed(this::drag);
        setOnMouseDragged(this::drag);
        widthProperty().addListener((_, _, _) -> show(playback.frameProperty().get()));
        heightProperty().addListener((_, _, _) -> show(playback.frameProperty().get()));
        setPrefHeight(150);
        setMinHeight(110);
    }

    /// Draws the timeline of `frame`.
    public void show(Frame frame) {
        Lines lines = new Lines(getWidth(), getHeight());
        List<BarShape> shapes = BarShapes.resolve(frame.timeline());
        TimeAxis axis = axis(frame, shapes, lines);
        name(nameA, frame, Lane.A, lines);
        name(nameB, frame, Lane.B, lines);
        bars.begin();
        for (Lane lane : Lane.values()) {
            List<BarShape> own =
                    shapes.stream().filter(shape -> shape.bar().lane() == lane).toList();
            List<Integer> rows = rows(own);
            int height = rows.stream().mapToInt(row -> row + 1).max().orElse(1);
            for (int i = 0; i < own.size(); i++) {
                bars.next()
                        .show(
                                own.get(i),
                                axis,
                                lines.barTop(lane.ordinal(), rows.get(i), height),
                                lines.barHeight(height));
            }
        }
        bars.end();
        double x = Lines.LEFT + axis.x(frame.lessonTime());
        axisView.show(axis, lines, marksView.show(frame.timeline().marks(), axis, lines, x));
        playheadLine.resizeRelocate(x - 1, 8, 2, Math.max(0, lines.height() - 8));
        playheadKnob.resizeRelocate(x - 8, 2, 16, 16);
    }

    /// Bars that overlap get rows of their own: the first row that is free again.
    private static List<Integer> rows(List<BarShape> shapes) {
        List<Instant> freeFrom = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (BarShape shape : shapes) {
            int row = 0;
            while (row < freeFrom.size() && freeFrom.get(row).isAfter(shape.from())) {
                row++;
            }
            if (row == freeFrom.size()) {
                freeFrom.add(shape.plannedUntil());
            } else {
                freeFrom.set(row, shape.plannedUntil());
            }
            rows.add(row);
        }
        return rows;
    }

    private TimeAxis axis(Frame frame, List<BarShape> shapes, Lines lines) {
        Instant end = LessonTime.CURTAIN.plus(SHORTEST);
        for (BarShape shape : shapes) {
            Instant planned = shape.plannedUntil().plus(MARGIN);
            end = planned.isAfter(end) ? planned : end;
        }
        Instant now = playback.film().lessonEnd().plus(MARGIN);
        return TimeAxis.of(
                LessonTime.CURTAIN.minus(MARGIN), now.isAfter(end) ? now : end, lines.axisWidth());
    }

    private void drag(MouseEvent event) {
        requestFocus();
        Lines lines = new Lines(getWidth(), getHeight());
        Frame frame = playback.frameProperty().get();
        TimeAxis axis = axis(frame, BarShapes.resolve(frame.timeline()), lines);
        double x = Math.clamp(event.getX() - Lines.LEFT, 0, lines.axisWidth());
        Instant target = axis.instantAt(x);
        for (Mark mark : frame.timeline().marks()) {
            if (Math.abs(axis.x(mark.at()) - x) <= SNAP) {
                target = mark.at();
            }
        }
        playback.seek(target);
        event.consume();
    }

    private void name(Label label, Frame frame, Lane lane, Lines lines) {
        label.pseudoClassStateChanged(CARD, frame.lane(lane).scheme().isCard());
        label.setText(lane + " · " + texts.get("ui.scheme.short." + frame.lane(lane).scheme()));
        label.resizeRelocate(
                14, lines.laneTop(lane.ordinal()) + 4, Lines.LEFT - 18, label.prefHeight(-1));
    }

    private static Label laneName(Lane lane) {
        Label label = new Label();
        label.setId("timeline-lane-" + lane);
        label.getStyleClass().add("timeline-lane");
        return label;
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
