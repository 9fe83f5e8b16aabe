package org.cardorticket.ui.inspector;

import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.cardorticket.film.StoreFrame;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// The rows that the server keeps for the lane's scheme, whole, with what changed.
final class StoreInspector implements Inspector {

    private record Kept(StoreFrame store, Scheme scheme, Instant now) {}

    private final Texts texts;

    /// Of more rows than this, the newest: nobody reads a thousand, and nobody waits for them.
    private static final int MOST = 40;

    private final VBox body = new VBox();
    private final ScrollPane scroll = Rows.scrolling(body);
    private final Shown<Kept> shown = new Shown<>();

    StoreInspector(Texts texts) {
        this.texts = texts;
        body.getStyleClass().add("inspect-body");
    }

    @Override
    public String id() {
        return "store";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Sight sight) {
        StoreFrame store = sight.lane().store();
        Scheme scheme = sight.lane().scheme();
        if (!shown.differs(new Kept(store, scheme, sight.now()), texts.language())) {
            return;
        }
        body.getChildren().setAll(Rows.sentence(texts.get("ui.inspect.store." + scheme.name())));
        List<StoreFrame.RowFrame> all = store.rows();
        int hidden = Math.max(0, all.size() - MOST);
        if (hidden > 0) {
            body.getChildren().add(Rows.sentence(texts.get("ui.inspect.store.more", hidden)));
        }
        for (StoreFrame.RowFrame frame : all.subList(hidden, all.size())) {
            body.getChildren().add(row(frame, sight.now()));
        }
        if (store.rows().isEmpty()) {
            body.getChildren()
                    .add(
                            Rows.heading(
                                    texts.get(
                                            scheme.looksUp() || scheme.refreshes()
                                                    ? "ui.store.empty"
                                                    : "ui.store.nothing")));
        }
    }

    private VBox row(StoreFrame.RowFrame frame, Instant now) {
        Row row = frame.row();
        String state = texts.get("ui.store.row." + frame.state().name());
        VBox box =
                Rows.row(
                        texts.get("ui.inspect.table." + row.table().kind().name())
                                + (state.isEmpty() ? "" : " · " + state),
                        key(row) + (row.value().isEmpty() ? "" : "\n" + row.value()),
                        texts.get(
                                "ui.inspect.row",
                                row.user(),
                                TicketPart.when(row.expiresAt(), now, texts),
                                row.bytes()));
        box.setId("inspect-row-" + row.key());
        return box;
    }

    private static String key(Row row) {
        return (row.table().kind() == Table.Kind.ALLOWED ? "→ " : "") + row.key();
    }
}
