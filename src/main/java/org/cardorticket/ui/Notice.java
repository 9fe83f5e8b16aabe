package org.cardorticket.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardorticket.saying.Saying;

/// A card in the corner that says what somebody should know of and need not do anything about,
/// until they have read it. It lies over the window, so that nothing has to make room for it.
final class Notice extends StackPane {

    private final ObservableList<Saying> told = FXCollections.observableArrayList();

    Notice(Texts texts) {
        setId("notice");
        getStyleClass().add("notice");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(this, Pos.BOTTOM_RIGHT);
        // Only the card is in the way of the mouse.
        setPickOnBounds(false);
        Label text = new Label();
        text.setId("notice-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> tell(texts), told, texts.languageProperty()));
        Button read = new Button();
        read.setId("notice-close");
        read.textProperty().bind(texts.of("ui.notice.close"));
        read.setOnAction(_ -> dismiss());
        VBox card = new VBox(text, read);
        card.getStyleClass().add("notice-card");
        getChildren().add(card);
        visibleProperty().bind(Bindings.isNotEmpty(told));
    }

    /// Says all of `more`, too; nothing twice.
    void tell(List<Saying> more) {
        List<Saying> unsaid = new ArrayList<>(more);
        unsaid.removeAll(told);
        told.addAll(unsaid);
    }

    /// Takes it away; whether it had been there.
    boolean dismiss() {
        boolean was = isVisible();
        told.clear();
        return was;
    }

    private String tell(Texts texts) {
        return told.stream()
                .map(saying -> texts.words().tell(saying))
                .collect(Collectors.joining("\n\n"));
    }
}
