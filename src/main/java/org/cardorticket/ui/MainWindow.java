package org.cardorticket.ui;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardorticket.film.Frame;
import org.cardorticket.lesson.Highlight;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.saying.Saying;
import org.cardorticket.script.Command;
import org.cardorticket.script.CommandText;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.controls.BranchBar;
import org.cardorticket.ui.controls.ContextMenus;
import org.cardorticket.ui.controls.Deed;
import org.cardorticket.ui.controls.HandsBar;
import org.cardorticket.ui.controls.OnStage;
import org.cardorticket.ui.controls.TopBar;
import org.cardorticket.ui.inspector.InspectorPane;
import org.cardorticket.ui.lab.LabPage;
import org.cardorticket.ui.lesson.LessonPane;
import org.cardorticket.ui.stage.StageView;
import org.cardorticket.ui.timeline.FilmStrip;
import org.cardorticket.ui.timeline.TimelineView;

/// The whole window: puts the parts together and shows them the frame at the playhead.
public final class MainWindow {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");
    private static final double COMPACT_BELOW = 800;

    /// Narrower windows have room for the narration or the inspector.
    private static final double ONE_PANEL_BELOW = 1300;

    /// How much wider the same things are for a projector.
    private static final double LARGER = 1.25;

    private final Performance performance;
    private final Texts texts;
    private final Looks looks;
    private final TopBar top;
    private final LessonPane lesson;
    private final StageView stage;
    private final TimelineView timeline;
    private final BranchBar branches;
    private final InspectorPane inspector;
    private final Weaknesses weaknesses;
    private final Guide guide;
    private final MishapSheet mishap;
    private final Notice notice;
    private final GuestSheet guests;
    private final LabPage lab;
    private Consumer<URI> browser = _ -> {};
    private final Scene scene;
    private final Ticker ticker;
    private final WorkSheet work;

    /// A window of `width` × `height` pixels for `performance`; `lessons` are those to choose from.
    public MainWindow(
            Performance performance,
            List<Lesson> lessons,
            Texts texts,
            Looks looks,
            double width,
            double height) {
        this.performance = performance;
        this.texts = texts;
        this.looks = looks;
        Fonts.load();
        Playback playback = performance.playback();
        KeysHelp help = new KeysHelp(texts);
        lab = new LabPage(texts);
        top = new TopBar(performance, lessons, texts, looks, help::toggle, this::openLab);
        stage = new StageView(texts, looks.calmProperty(), this::choose);
        timeline = new TimelineView(playback, texts);
        branches = new BranchBar(performance, texts);
        weaknesses = new Weaknesses(texts);
        inspector = new InspectorPane(playback, performance::trace, texts, this::tamper);
        guide = new Guide(performance, looks, inspector, timeline);
        lesson = new LessonPane(performance, texts, looks.presenterProperty(), guide::lead);
        LanguageGuard guard = new LanguageGuard(texts, Glyphs::have);
        guests = new GuestSheet(performance, texts, where -> browser.accept(where));
        HandsBar hands =
                new HandsBar(texts, this::newest, performance::byHand, this::receiveGuests);
        VBox bottom = new VBox(hands, branches, new FilmStrip(playback, texts), timeline);
        bottom.getStyleClass().add("bottom-panel");
        // The narration has the whole height: a prediction must be seen without scrolling.
        BorderPane play = new BorderPane(stage, null, null, bottom, null);
        notice = new Notice(texts);
        BorderPane root =
                new BorderPane(
                        play,
                        new VBox(
                                top,
                                guard,
                                trouble(),
                                weaknesses,
                                new OpenDoor(performance, texts, this::receiveGuests),
                                new LeftOut(playback, texts)),
                        inspector,
                        null,
                        lesson);
        root.setMinSize(0, 0);
        work = new WorkSheet(texts);
        mishap = new MishapSheet(texts);
        StackPane layers = new StackPane(root, lab, notice, help, guests, work, mishap);
        // Nobody shall get to what is behind it with the tabulator.
        root.visibleProperty().bind(lab.visibleProperty().not());
        layers.setId("window");
        scene = new Scene(layers, width, height);
        dress();
        fit();
        scene.heightProperty().addListener((_, _, _) -> fit());
        scene.widthProperty().addListener((_, _, _) -> fit());
        looks.themeProperty().addListener((_, _, _) -> dress());
        looks.projectorProperty().addListener((_, _, _) -> fit());
        looks.calmProperty().addListener((_, _, _) -> refresh());
        looks.lessonProperty()
                .addListener((_, _, on) -> fold(lesson, on, looks.inspectorProperty()));
        looks.inspectorProperty()
                .addListener((_, _, on) -> fold(inspector, on, looks.lessonProperty()));
        inspector.setVisible(looks.inspectorProperty().get());
        inspector.setManaged(looks.inspectorProperty().get());
        new Keys(
                        performance,
                        hands,
                        looks,
                        new Covers(help, guests, lab, notice, mishap),
                        this::openLab)
                .attach(scene);
        ContextMenus.attach(scene, texts, new Pointed(hands));
        work.attach(scene);
        ticker = new Ticker(playback);
        playback.frameProperty().addListener((_, _, frame) -> show(frame));
        performance.runProperty().addListener((_, _, _) -> lesson.show());
        performance.busyProperty().addListener((_, _, _) -> refresh());
        texts.languageProperty().addListener((_, _, _) -> refresh());
        refresh();
    }

    /// The scene, to be put on a stage or to be photographed.
    public Scene scene() {
        return scene;
    }

    /// The window's title in the language chosen now.
    public ObservableValue<String> title() {
        return texts.of("ui.app.title");
    }

    /// The words on it, and their language.
    public Texts texts() {
        return texts;
    }

    /// Offers `more` lessons to choose from.
    public void offer(List<Lesson> more) {
        top.offer(more);
    }

    /// Offers files of one's own, and hands the orders to `taker`.
    public void handFilesTo(Consumer<FileOrder> taker) {
        top.handFilesTo(taker);
    }

    /// Lets people order what they want to take away: the menu is there only when somebody takes
    /// the orders.
    public void handOrdersTo(Consumer<Order> taker) {
        top.handOrdersTo(taker);
        lab.handOrdersTo(taker);
    }

    /// Opens addresses with `opener` from now on.
    public void browseWith(Consumer<URI> opener) {
        browser = opener;
    }

    /// Says that `trouble` went wrong in the program, with `details` to copy; the lesson can go on.
    public void mishap(String trouble, String details) {
        mishap.show(trouble, details);
    }

    /// Says `what` somebody should know of, without getting in anybody's way.
    public void tell(List<Saying> what) {
        notice.tell(what);
    }

    private void openLab() {
        performance.playback().pause();
        lab.open();
    }

    private void receiveGuests() {
        guests.open(newest());
    }

    /// Where long work is shown.
    public WorkSheet work() {
        return work;
    }

    /// Lets time run: from now on the film moves when it plays.
    public void start() {
        ticker.start();
    }

    /// Stops time and ends the world.
    public void close() {
        ticker.stop();
        lab.close();
        performance.close();
    }

    /// How it looks, and what else a person sets once.
    public Looks looks() {
        return looks;
    }

    /// Gives the stage what it needs of a low window: smaller gates, a flatter timeline.
    private void fit() {
        if (narrow() && looks.lessonProperty().get()) {
            looks.inspectorProperty().set(false);
        }
        double height = scene.getHeight();
        scene.getRoot().pseudoClassStateChanged(COMPACT, height < COMPACT_BELOW);
        scene.getRoot().pseudoClassStateChanged(PROJECTOR, looks.projectorProperty().get());
        timeline.setPrefHeight(Math.clamp(height * 0.185, 118, 200));
    }

    private boolean narrow() {
        double larger = looks.projectorProperty().get() ? LARGER : 1;
        return scene.getWidth() / larger < ONE_PANEL_BELOW;
    }

    private void dress() {
        looks.themeProperty().get().dress(scene);
    }

    /// What the newest moment looks like, wherever the playhead is.
    private Frame newest() {
        Playback playback = performance.playback();
        return playback.film().frameAt(playback.lengthProperty().get());
    }

    /// What the menu of a thing asks for, done.
    private final class Pointed implements ContextMenus.Hands {

        private final HandsBar hands;

        Pointed(HandsBar hands) {
            this.hands = hands;
        }

        @Override
        public void deed(Deed deed, Lane lane) {
            hands.press(deed, OnStage.only(lane));
        }

        @Override
        public void line(String line) {
            performance.byHand(CommandText.parse(line));
        }

        @Override
        public void go(Instant moment) {
            performance.playback().seek(moment);
        }

        @Override
        public void inspect(String tab, Lane lane) {
            looks.inspectorProperty().set(true);
            inspector.open(tab, lane);
        }
    }

    private void tamper(Lane lane) {
        performance.byHand(CommandText.parse("tamper claim " + lane.name()));
    }

    /// Folds a panel away, or unfolds it; where there is no room for both, `other` makes way.
    private void fold(Region panel, boolean unfolded, BooleanProperty other) {
        panel.setVisible(unfolded);
        panel.setManaged(unfolded);
        if (unfolded && narrow()) {
            other.set(false);
        }
        refresh();
    }

    private void choose(Lane lane, Scheme scheme) {
        performance.byHand(new Command.SetLane(lane, scheme));
    }

    /// Draws the frame at the playhead again, for sizes that have changed since.
    void refresh() {
        show(performance.playback().frameProperty().get());
    }

    private void show(Frame frame) {
        top.show(frame);
        weaknesses.show(frame.off());
        branches.show();
        guide.show();
        inspector.show(frame);
        stage.show(frame);
        stage.point(spokenOf());
        timeline.show(frame);
        lesson.show();
    }

    /// What the step at the playhead speaks of.
    private List<Highlight> spokenOf() {
        int begun = performance.stepsBegun();
        return begun == 0 ? List.of() : performance.lesson().steps().get(begun - 1).highlights();
    }

    private Label trouble() {
        Label label = new Label();
        label.setId("trouble");
        label.getStyleClass().add("trouble");
        label.textProperty()
                .bind(performance.troubleProperty().flatMap(what -> texts.of("ui.trouble", what)));
        label.visibleProperty().bind(performance.troubleProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
