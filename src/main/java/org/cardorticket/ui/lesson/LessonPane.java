package org.cardorticket.ui.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonRun;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.lesson.Localized;
import org.cardorticket.lesson.Look;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// The narration: what the lesson asks, what is going on, which steps there are, and the
/// prediction.
public final class LessonPane extends VBox {

    private record State(
            LessonRun run,
            int begun,
            int shown,
            boolean busy,
            boolean presenter,
            int hands,
            int progress) {}

    private final Performance performance;
    private final Texts texts;
    private final Label question = label("lesson-question", "lesson-question");
    private final Label narration = label("lesson-narration", "lesson-narration");
    private final StepList steps;
    private final PredictionBox prediction;
    private final Label explanation = label("lesson-explanation", "lesson-explanation");
    private final Label notes = label("lesson-notes", "lesson-presenter");
    private final ProgressBar progress = new ProgressBar(0);
    private final Summary summary;
    private final HandCounts counts = new HandCounts();
    private final BooleanProperty presenter;
    private final Label point = label("lesson-point", "lesson-narration");
    private final Label leaves = label("lesson-leaves", "lesson-note");
    private final LookLink look;
    private final ResumeButton resume;
    private final Button next = new Button();
    private final Button restart = new Button();
    private final Shown<State> shown = new Shown<>();

    /// The narration of `performance`; while `presenter` is on, with the notes for whoever gives
    /// it. `lead` leads to what a step says is worth a look.
    public LessonPane(
            Performance performance, Texts texts, BooleanProperty presenter, Consumer<Look> lead) {
        this.performance = performance;
        this.texts = texts;
        this.presenter = presenter;
        summary = new Summary(texts, counts);
        setId("lesson");
        getStyleClass().add("side-panel");
        steps = new StepList(texts);
        look = new LookLink(texts, lead);
        resume = new ResumeButton(performance, texts);
        prediction = new PredictionBox(texts, performance::predict, counts, presenter);
        progress.setId("lesson-progress");
        progress.getStyleClass().add("lesson-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.accessibleTextProperty().bind(texts.of("ui.lesson.progress"));
        // What is asked and answered stands before the list of steps, so that nobody has to scroll
        // to it.
        VBox told =
                new VBox(
                        question,
                        progress,
                        narration,
                        look,
                        resume,
                        notes,
                        prediction,
                        explanation,
                        point,
                        leaves,
                        summary,
                        steps);
        told.getStyleClass().add("lesson-told");
        ScrollPane scroll = new ScrollPane(told);
        scroll.getStyleClass().add("lesson-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, buttons());
        presenter.addListener((_, _, _) -> show());
        counts.changes().addListener((_, _, _) -> show());
        performance.progress().changes().addListener((_, _, _) -> show());
    }

    /// Shows the lesson as it stands at the playhead.
    public void show() {
        LessonRun run = performance.runProperty().get();
        State state =
                new State(
                        run,
                        performance.stepsBegun(),
                        performance.stepsShown(),
                        performance.busyProperty().get(),
                        presenter.get(),
                        counts.changes().get(),
                        performance.progress().changes().get());
        if (!shown.differs(state, texts.language())) {
            return;
        }
        Lesson lesson = run.lesson();
        question.setText(text(lesson.question()));
        narration.setText(
                text(
                        state.begun() == 0
                                ? lesson.intro()
                                : lesson.steps().get(state.begun() - 1).narration()));
        steps.show(lesson.steps().stream().map(step -> text(step.title())).toList(), state.shown());
        look.show(
                state.begun() == 0
                        ? Optional.empty()
                        : lesson.steps().get(state.begun() - 1).look());
        resume.show(lesson, state.run().done());
        showPrediction(state);
        showAsides(state);
        progress.setProgress(share(state.shown(), lesson.steps().size()));
        progress.setVisible(!lesson.free());
        progress.setManaged(!lesson.free());
        boolean over = state.shown() == lesson.steps().size();
        boolean asked = over && !state.run().record().isEmpty();
        summary.setVisible(asked);
        summary.setManaged(asked);
        if (asked) {
            summary.show(state.run());
        }
        show(point, over, texts.get("ui.lesson.point") + "\n" + text(lesson.point()));
        show(leaves, over, texts.get("ui.lesson.leaves") + "\n" + text(lesson.leaves()));
        next.setDisable(over);
        next.setText(texts.get(state.begun() == 0 ? "ui.lesson.start" : "ui.lesson.next"));
    }

    /// The prediction of the step that comes next, or of the one that is being shown.
    private void showPrediction(State state) {
        int between = state.begun() == state.shown() ? state.begun() : state.begun() - 1;
        Optional<Integer> asked =
                asks(state.run(), between)
                        ? Optional.of(between)
                        : Optional.of(state.begun() - 1).filter(i -> asks(state.run(), i));
        prediction.setVisible(asked.isPresent());
        prediction.setManaged(asked.isPresent());
        asked.ifPresent(index ->
                prediction.show(
                        state.run(), index, index < state.shown(), index == state.run().done()));
    }

    /// What is said once the world has answered, and what only the presenter reads.
    private void showAsides(State state) {
        List<LessonStep> all = state.run().lesson().steps();
        Optional<LessonStep> now =
                state.begun() == 0 ? Optional.empty() : Optional.of(all.get(state.begun() - 1));
        Optional<Localized> said =
                now.filter(_ -> state.shown() == state.begun()).flatMap(LessonStep::explanation);
        show(explanation, said.isPresent(), said.map(this::text).orElse(""));
        // Before a step begins, the presenter reads what it is about to be.
        Optional<LessonStep> next =
                state.shown() < all.size() && state.shown() == state.begun()
                        ? Optional.of(all.get(state.shown()))
                        : now;
        Optional<Localized> whispered =
                next.filter(_ -> state.presenter()).flatMap(LessonStep::notes);
        show(
                notes,
                whispered.isPresent(),
                whispered.map(each -> texts.get("ui.lesson.notes", text(each))).orElse(""));
    }

    private static double share(int done, int all) {
        return all == 0 ? 1 : (double) done / all;
    }

    private static boolean asks(LessonRun run, int index) {
        List<LessonStep> all = run.lesson().steps();
        return index >= 0 && index < all.size() && all.get(index).prediction().isPresent();
    }

    private HBox buttons() {
        next.setId("lesson-next");
        next.getStyleClass().add("lesson-next");
        next.getStyleClass().add("accent");
        next.setGraphic(Icons.node(MaterialDesignP.PLAYLIST_PLAY, "next-icon"));
        next.setOnAction(_ -> performance.next());
        next.setTooltip(tip("ui.lesson.next.tip"));
        restart.setId("lesson-restart");
        restart.setGraphic(Icons.node(MaterialDesignR.RESTART, "button-icon"));
        restart.accessibleTextProperty().bind(texts.of("ui.lesson.restart"));
        restart.setTooltip(tip("ui.lesson.restart.tip"));
        restart.setOnAction(_ -> performance.restart());
        HBox.setHgrow(next, Priority.ALWAYS);
        HBox buttons = new HBox(next, restart);
        buttons.getStyleClass().add("lesson-buttons");
        return buttons;
    }

    private Tooltip tip(String key) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of(key));
        return tip;
    }

    private String text(Localized localized) {
        return switch (texts.language()) {
            case EN -> localized.en();
            case ZH -> localized.zh();
        };
    }

    private static void show(Label label, boolean visible, String text) {
        label.setVisible(visible);
        label.setManaged(visible);
        label.setText(text);
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
