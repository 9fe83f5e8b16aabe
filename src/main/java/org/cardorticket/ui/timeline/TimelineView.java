package org.cardorticket.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.cardorticket.film.BarRun;
import org.cardorticket.film.Extent;
import org.cardorticket.film.Frame;
import org.cardorticket.film.Mark;
import org.cardorticket.film.Party;
import org.cardorticket.film.TimeAxis;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Texts;

/// The timeline: lesson time from left to right, a life for every credential, a playhead to drag.
public final class TimelineView extends Pane {

    private static final double BOTTOM = 4;
    private static final double BAR = 12;

    /// What the arrangement of the rows depends on.
    private record Needs(int tracks, List<List<Party>> parties, double room) {}

    private final Playback playback;
    private final Pane names = layer();
    private final Pane head = layer();
    private final Pane plotLayer = layer();
    private final Rectangle namesClip = new Rectangle();
    private final Rectangle plotClip = new Rectangle();
    private final AxisView axisView = new AxisView(head);
    private final BarsView barsView;
    private final EventsView eventsView;
    private final MarksView marksView;
    private final NamesView namesView;
    private final Playhead playhead = new Playhead();
    private final ScrollBar scroll = new ScrollBar();
    private final Button fit = new Button();
    private final List<Mark> stops = new ArrayList<>();
    private TimeWindow window;
    private Instant shownAt = Instant.MIN;
    private Optional<Needs> needs = Optional.empty();
    private Rows rows = Rows.of(List.of(), _ -> List.of(Party.USER), 0);

    /// A timeline that moves the playhead of `playback`.
    public TimelineView(Playback playback, Texts texts) {
        this.playback = playback;
        window = TimeWindow.fit(playback.film().extent());
        setId("timeline");
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(texts.of("ui.timeline"));
        Pane linesLayer = layer();
        Pane barsLayer = layer();
        Pane marksLayer = layer();
        barsView = new BarsView(barsLayer, texts);
        eventsView = new EventsView(linesLayer, head, texts, this::go);
        marksView = new MarksView(marksLayer, texts, this::go);
        namesView = new NamesView(names, texts);
        plotLayer.getChildren().addAll(barsLayer, linesLayer, marksLayer);
        plotLayer.setClip(plotClip);
        names.setClip(namesClip);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setId("timeline-scroll");
        scroll.valueProperty().addListener((_, _, _) -> redraw());
        fit.setId("timeline-fit");
        fit.getStyleClass().add("timeline-fit");
        fit.textProperty().bind(texts.of("ui.timeline.fit"));
        fit.setTooltip(new Tooltip());
        fit.getTooltip().textProperty().bind(texts.of("ui.timeline.fit.tip"));
        fit.setOnAction(_ -> fit());
        getChildren().addAll(head, plotLayer, names, playhead, scroll, fit);
        getChildren().forEach(child -> child.setManaged(false));
        Gestures.attach(this, new Moves());
        widthProperty().addListener((_, _, _) -> redraw());
        heightProperty().addListener((_, _, _) -> redraw());
        setPrefHeight(150);
        setMinHeight(110);
    }

    /// Draws the timeline of `frame`.
    public void show(Frame frame) {
        Extent extent = playback.film().extent();
        Instant before = shownAt.equals(Instant.MIN) ? frame.lessonTime() : shownAt;
        boolean sought = !playback.playingProperty().get();
        window = window.within(extent).following(before, frame.lessonTime(), sought, extent);
        shownAt = frame.lessonTime();
        draw(frame);
    }

    private void draw(Frame frame) {
        double room = Math.max(0, getHeight() - Plot.HEAD - BOTTOM);
        arrange(frame, room);
        Plot plot = new Plot(axis(), room, scroll.getValue());
        double width = plot.axis().width();
        head.relocate(Plot.LEFT, 0);
        plotLayer.relocate(Plot.LEFT, Plot.HEAD);
        plotClip.setWidth(width);
        plotClip.setHeight(room);
        names.relocate(0, Plot.HEAD);
        namesClip.setWidth(Plot.LEFT);
        namesClip.setHeight(room);
        stops.clear();
        double x = plot.axis().x(frame.lessonTime());
        Map<Rows.Family, BarRun> families = barsView.show(frame.timeline(), rows, plot);
        axisView.show(plot, eventsView.show(frame.timeline().events(), plot, x, stops));
        marksView.show(frame.timeline(), rows, plot, stops);
        namesView.show(frame, rows, plot, families);
        playhead.show(Plot.LEFT + x, x >= 0 && x <= width, getHeight());
        fit.setDisable(window.fitted());
        fit.resizeRelocate(12, 1, fit.prefWidth(-1), 20);
    }

    private void arrange(Frame frame, double room) {
        List<List<Party>> parties =
                List.of(frame.timeline().parties(Lane.A), frame.timeline().parties(Lane.B));
        Needs now = new Needs(frame.timeline().tracks().size(), parties, room);
        if (needs.filter(now::equals).isEmpty()) {
            rows = Rows.of(frame.timeline().tracks(), frame.timeline()::parties, room);
            needs = Optional.of(now);
            double hidden = Math.max(0, rows.height() - room);
            scroll.setMax(hidden);
            scroll.setVisibleAmount(hidden * room / Math.max(1, rows.height()));
            scroll.setVisible(hidden > 0.5);
            scroll.setValue(Math.min(scroll.getValue(), hidden));
        }
        scroll.resizeRelocate(getWidth() - BAR - 2, Plot.HEAD, BAR, room);
    }

    private TimeAxis axis() {
        return window.axis(getWidth() - Plot.LEFT - Plot.RIGHT);
    }

    /// Draws it again, for sizes that have changed since.
    void redraw() {
        draw(playback.frameProperty().get());
    }

    private void go(Mark mark) {
        requestFocus();
        playback.seek(mark.position());
    }

    /// Narrows (`factor` below 1) or widens the window around `at`.
    void zoom(double factor, Instant at) {
        window = window.zoomed(factor, at, playback.film().extent());
        redraw();
    }

    /// Shows all there is worth seeing at once.
    void fit() {
        window = TimeWindow.fit(playback.film().extent());
        redraw();
    }

    private static Pane layer() {
        Pane pane = new Pane();
        pane.setPickOnBounds(false);
        pane.setManaged(false);
        return pane;
    }

    /// What the hands ask for, done.
    private final class Moves implements Gestures.Hands {

        @Override
        public void seek(double x) {
            double inside = Math.clamp(x, 0, width());
            playback.seek(Snap.to(stops, inside, axis()));
        }

        @Override
        public void pan(double x, double y) {
            Duration by = axis().length(-x);
            window = window.panned(by, playback.film().extent());
            scroll.setValue(Math.clamp(scroll.getValue() - y, 0, scroll.getMax()));
            redraw();
        }

        @Override
        public void zoom(double factor, double x) {
            TimelineView.this.zoom(factor, axis().instantAt(Math.clamp(x, 0, width())));
        }

        @Override
        public void fit() {
            TimelineView.this.fit();
        }

        @Override
        public double playhead() {
            return axis().x(playback.frameProperty().get().lessonTime());
        }

        @Override
        public double width() {
            return axis().width();
        }
    }
}
