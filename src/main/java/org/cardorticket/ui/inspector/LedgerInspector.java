package org.cardorticket.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cardorticket.ledger.Aspect;
import org.cardorticket.ledger.Figure;
import org.cardorticket.ledger.LedgerRow;
import org.cardorticket.ledger.LedgerTable;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.LedgerWords;

/// The trade-off table: every figure counted from the trace up to the playhead, every one a button
/// that goes to its proof.
final class LedgerInspector {

    private static final double NAME_SHARE = 38;
    private static final double FIGURE_SHARE = 31;

    private final Texts texts;
    private final LongConsumer onProof;
    private final VBox body = new VBox();
    private final ScrollPane scroll = Rows.scrolling(body);
    private final Shown<LedgerTable> shown = new Shown<>();

    /// @param onProof takes the step that proves a figure
    LedgerInspector(Texts texts, LongConsumer onProof) {
        this.texts = texts;
        this.onProof = onProof;
        body.getStyleClass().add("inspect-body");
    }

    Node node() {
        return scroll;
    }

    /// Shows `table`. It changes when a scene is over, so its nodes are made anew.
    void show(LedgerTable table) {
        if (!shown.differs(table, texts.language())) {
            return;
        }
        LedgerWords words = new LedgerWords(texts.words());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ledger");
        grid.getColumnConstraints()
                .addAll(column(NAME_SHARE), column(FIGURE_SHARE), column(FIGURE_SHARE));
        List<Node> nodes = new ArrayList<>();
        int line = 0;
        grid.add(label(texts.get("ledger.title"), "inspect-heading"), 0, line);
        for (Lane lane : Lane.values()) {
            Label head =
                    label(
                            lane
                                    + " · "
                                    + texts.get("ui.scheme.short." + table.scheme(lane).name()),
                            "ledger-lane");
            head.getStyleClass().add(table.scheme(lane).isCard() ? "ledger-card" : "ledger-ticket");
            grid.add(head, 1 + lane.ordinal(), line);
        }
        for (Aspect aspect : Aspect.values()) {
            line++;
            grid.add(label(words.aspect(aspect), "ledger-aspect"), 0, line, 3, 1);
            for (LedgerRow row : table.rows(aspect)) {
                line++;
                grid.add(name(row, words), 0, line);
                for (Lane lane : Lane.values()) {
                    grid.add(figure(row, lane, words), 1 + lane.ordinal(), line);
                }
            }
        }
        nodes.add(grid);
        nodes.add(Rows.sentence(texts.get("ledger.caption")));
        body.getChildren().setAll(nodes);
    }

    private static Node name(LedgerRow row, LedgerWords words) {
        VBox name =
                new VBox(
                        label(words.title(row.subject()), "ledger-title"),
                        label(words.subtitle(row.subject()), "ledger-sub"));
        Tooltip.install(name, new Tooltip(words.tip(row.subject())));
        return name;
    }

    private Node figure(LedgerRow row, Lane lane, LedgerWords words) {
        Figure figure = row.figure(lane);
        Button button = new Button(words.figure(row.subject(), figure));
        button.setId("figure-" + row.subject().name() + "-" + lane);
        button.getStyleClass().add("ledger-figure");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDisable(figure.proof().newest().isEmpty());
        figure.proof()
                .newest()
                .ifPresent(step -> {
                    String bound =
                            figure instanceof Figure.Running running
                                    ? words.bound(running) + "\n"
                                    : "";
                    button.setTooltip(new Tooltip(bound + words.proof(step)));
                    button.setOnAction(_ -> onProof.accept(step));
                });
        return button;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
