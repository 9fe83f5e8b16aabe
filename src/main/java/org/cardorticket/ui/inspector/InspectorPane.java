package org.cardorticket.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardorticket.film.Film;
import org.cardorticket.film.Frame;
import org.cardorticket.ledger.Ledger;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Trace;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Texts;

/// The panel for those who want to see closely: both messages, the credential, the store, the steps
/// and the ledger, of the lane chosen and as of the playhead.
public final class InspectorPane extends VBox {

    private static final String LEDGER = "ledger";

    private final Playback playback;
    private final Supplier<Trace> trace;
    private final ObjectProperty<Lane> lane = new SimpleObjectProperty<>(Lane.A);
    private final ObjectProperty<String> open = new SimpleObjectProperty<>(LEDGER);
    private final StackPane body = new StackPane();
    private final HBox lanes;
    private final List<Inspector> inspectors;
    private final LedgerInspector ledgerInspector;
    private final Exchanges exchanges = new Exchanges();
    private boolean chosenByHand;
    private Ledger ledger = new Ledger();
    private Optional<Film> counted = Optional.empty();

    /// A panel for what `playback` shows of `trace`; `tamper` sends a lane's changed ticket.
    public InspectorPane(
            Playback playback, Supplier<Trace> trace, Texts texts, Consumer<Lane> tamper) {
        this.playback = playback;
        this.trace = trace;
        setId("inspector");
        getStyleClass().add("inspector");
        ledgerInspector =
                new LedgerInspector(
                        texts,
                        step -> {
                            // Who follows a proof wants to come back to the figure.
                            chosenByHand = true;
                            playback.seek(playback.film().positionOfStep(step));
                        });
        inspectors =
                List.of(
                        new HttpInspector(texts),
                        new CredentialInspector(texts, () -> tamper.accept(lane.get())),
                        new StoreInspector(texts),
                        new StepsInspector(texts));
        lanes = choice(lane, Lane.values(), each -> "inspect-lane-" + each, Lane::name);
        String[] names = {"http", "credential", "store", "steps", LEDGER};
        HBox tabs = choice(open, names, each -> "tab-" + each, each -> "");
        tabs.getStyleClass().add("inspect-tabs");
        tabs.addEventHandler(ActionEvent.ACTION, _ -> chosenByHand = true);
        for (int i = 0; i < names.length; i++) {
            ((ToggleButton) tabs.getChildren().get(i))
                    .textProperty()
                    .bind(texts.of("ui.inspect.tab." + names[i]));
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(tabs, lanes, body);
        lane.addListener((_, _, _) -> refresh());
        open.addListener((_, _, _) -> refresh());
    }

    /// Opens the inspector `tab` for `which`.
    public void open(String tab, Lane which) {
        open.set(tab);
        lane.set(which);
    }

    /// Opens the inspector `tab` for `which`, unless somebody has chosen one by hand.
    public void suggest(String tab, Lane which) {
        if (!chosenByHand) {
            open(tab, which);
        }
    }

    /// Takes suggestions again, whatever was chosen by hand before.
    public void takeSuggestions() {
        chosenByHand = false;
    }

    /// Shows what there is to see in `frame`.
    public void show(Frame frame) {
        if (!isVisible()) {
            return;
        }
        boolean isLedger = open.get().equals(LEDGER);
        lanes.setVisible(!isLedger);
        lanes.setManaged(!isLedger);
        if (isLedger) {
            put(ledgerInspector.node());
            count();
            long seq = playback.film().lastStepAt(frame.position());
            ledgerInspector.show(ledger.at(seq, frame.lessonTime()));
            return;
        }
        exchanges.grow(trace.get());
        Sight sight =
                new Sight(
                        frame.lane(lane.get()),
                        frame.lessonTime(),
                        exchanges.find(frame.lane(lane.get()).exchange()));
        inspectors.stream()
                .filter(each -> each.id().equals(open.get()))
                .findFirst()
                .ifPresent(each -> {
                    put(each.node());
                    each.show(sight);
                });
    }

    private void refresh() {
        show(playback.frameProperty().get());
    }

    /// Counts on, or anew when another film is shown.
    private void count() {
        if (counted.filter(film -> film == playback.film()).isEmpty()) {
            ledger = new Ledger();
            counted = Optional.of(playback.film());
        }
        ledger.grow(trace.get());
    }

    private void put(Node node) {
        if (!body.getChildren().contains(node)) {
            body.getChildren().setAll(node);
        }
    }

    private static <T> HBox choice(
            ObjectProperty<T> value,
            T[] values,
            java.util.function.Function<T, String> id,
            java.util.function.Function<T, String> text) {
        HBox box = new HBox();
        ToggleGroup group = new ToggleGroup();
        for (T each : values) {
            ToggleButton button = new ToggleButton(text.apply(each));
            button.setId(id.apply(each));
            button.getStyleClass().add("inspect-tab");
            button.setToggleGroup(group);
            button.setSelected(each.equals(value.get()));
            button.setMinWidth(USE_PREF_SIZE);
            // A tab that is pressed again stays open.
            button.setOnAction(_ -> {
                value.set(each);
                button.setSelected(true);
            });
            value.addListener((_, _, now) -> button.setSelected(each.equals(now)));
            box.getChildren().add(button);
        }
        return box;
    }
}
