package org.cardorticket.ui.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cardorticket.ledger.Aspect;
import org.cardorticket.ledger.LedgerRow;
import org.cardorticket.ledger.LedgerTable;
import org.cardorticket.ledger.Subject;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.LedgerWords;

/// The trade-off table: every figure counted from the trace up to the playhead, every one a button
/// that goes to its proof.
final class LedgerInspector {

    /// Where a figure stands.
    private record Place(Subject subject, Lane lane) {}

    /// What the ledger is made of, apart from its figures.
    private record Plan(List<Scheme> schemes, List<Subject> subjects) {
        static Plan of(LedgerTable table) {
            return new Plan(
                    Stream.of(Lane.values()).map(table::scheme).toList(),
                    Stream.of(Aspect.values())
                            .flatMap(aspect -> table.rows(aspect).stream())
                            .map(LedgerRow::subject)
                            .toList());
        }
    }

    private static final double NAME_SHARE = 38;
    private static final double FIGURE_SHARE = 31;

    private final Texts texts;
    private final LongConsumer onProof;
    private final VBox body = new VBox();
    private final ScrollPane scroll = Rows.scrolling(body);
    private final Shown<LedgerTable> shown = new Shown<>();
    private final Shown<Plan> planned = new Shown<>();
    private final Map<Place, FigureButton> figures = new HashMap<>();

    /// @param onProof takes the step that proves a figure
    LedgerInspector(Texts texts, LongConsumer onProof) {
        this.texts = texts;
        this.onProof = onProof;
        body.getStyleClass().add("inspect-body");
    }

    Node node() {
        return scroll;
    }

    /// Shows `table`: only figures that have changed are touched while it plays.
    void show(LedgerTable table) {
        if (!shown.differs(table, texts.language())) {
            return;
        }
        LedgerWords words = new LedgerWords(texts.words());
        if (planned.differs(Plan.of(table), texts.language())) {
            build(table, words);
        }
        for (Aspect aspect : Aspect.values()) {
            for (LedgerRow row : table.rows(aspect)) {
                for (Lane lane : Lane.values()) {
                    Optional.ofNullable(figures.get(new Place(row.subject(), lane)))
                            .ifPresent(
                                    each -> each.show(row.figure(lane), words, texts.language()));
                }
            }
        }
    }

    private void build(LedgerTable table, LedgerWords words) {
        figures.clear();
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
                    FigureButton figure = new FigureButton(row.subject(), lane, onProof);
                    figures.put(new Place(row.subject(), lane), figure);
                    grid.add(figure, 1 + lane.ordinal(), line);
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
