package org.cardorticket.ui.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.cardorticket.lab.Experiment;
import org.cardorticket.lab.Run;
import org.cardorticket.ui.Order;
import org.cardorticket.ui.Texts;

/// The Lab, instead of the stage: people choose a question, say what they think, and have this
/// machine decide.
///
/// One run at a time, because two would measure each other.
public final class LabPage extends BorderPane {

    private static final Duration OFTEN = Duration.millis(100);
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    private final Texts texts;
    private final Map<Experiment, Desk> desks = new LinkedHashMap<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Timeline looking = new Timeline(new KeyFrame(OFTEN, _ -> reached()));
    private Consumer<Order> taker = _ -> {};
    private Optional<LabList> list = Optional.empty();
    private Optional<DeskView> view = Optional.empty();
    private Optional<Run> run = Optional.empty();
    private Runnable ended = () -> {};
    private Experiment shown = Experiment.all().getFirst();

    /// A page that cannot be seen until it is opened.
    public LabPage(Texts texts) {
        this.texts = texts;
        setId("lab");
        getStyleClass().add("lab");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("lesson-scroll");
        looking.setCycleCount(Animation.INDEFINITE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        texts.languageProperty().addListener((_, _, _) -> view.ifPresent(_ -> show(shown)));
        setVisible(false);
    }

    /// Hands the orders for files to `taker`.
    public void handOrdersTo(Consumer<Order> taker) {
        this.taker = taker;
    }

    /// Shows it.
    public void open() {
        if (list.isEmpty()) {
            build();
        }
        setVisible(true);
        show(shown);
        list.ifPresent(each -> each.focus(shown));
    }

    /// Hides it, and gives up what it is measuring; whether it had been there.
    public boolean close() {
        run.ifPresent(Run::cancel);
        boolean was = isVisible();
        setVisible(false);
        return was;
    }

    /// What Escape does: the first gives up a run, the next closes the page. Whether it was there.
    public boolean dismiss() {
        if (isVisible() && run.isPresent()) {
            run.ifPresent(Run::cancel);
            return true;
        }
        return close();
    }

    /// Made when somebody first asks for it.
    private void build() {
        LabList made = new LabList(Experiment.all(), texts, this::show, this::close);
        list = Optional.of(made);
        setLeft(made);
        setCenter(scroll);
    }

    private void show(Experiment experiment) {
        shown = experiment;
        DeskView made =
                new DeskView(desk(experiment), texts, this::press, order -> taker.accept(order));
        view = Optional.of(made);
        scroll.setContent(made);
        scroll.setVvalue(0);
        refresh();
    }

    private Desk desk(Experiment experiment) {
        return desks.computeIfAbsent(experiment, Desk::new);
    }

    private void refresh() {
        view.ifPresent(each -> each.show(run.map(Run::reached)));
        list.ifPresent(each -> each.show(shown, run.isEmpty()));
    }

    /// Looks how far the run has come: it never waits for the window, nor the window for it.
    private void reached() {
        run.ifPresent(each -> view.ifPresent(seen -> seen.reached(each.reached())));
        ended.run();
    }

    /// Measures, or stops measuring.
    private void press() {
        if (run.isPresent()) {
            run.ifPresent(Run::cancel);
            return;
        }
        Desk desk = desk(shown);
        OptionalInt guess = desk.guess();
        desk.begin();
        AtomicReference<Optional<Run.End>> how = new AtomicReference<>(Optional.empty());
        ended = () -> how.get().ifPresent(end -> finish(desk, end, guess));
        run =
                Optional.of(
                        Run.start(
                                desk.experiment(), desk.dials(), end -> how.set(Optional.of(end))));
        looking.play();
        refresh();
    }

    private void finish(Desk desk, Run.End end, OptionalInt guess) {
        run = Optional.empty();
        ended = () -> {};
        looking.stop();
        desk.finish(end, guess);
        refresh();
    }

    /// A digit is a guess.
    private void pressed(KeyEvent event) {
        int option = DIGITS.indexOf(event.getCode());
        if (option >= 0) {
            view.ifPresent(each -> each.choose(option));
            event.consume();
        }
    }
}
