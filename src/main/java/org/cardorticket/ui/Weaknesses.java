package org.cardorticket.ui;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.cardorticket.trace.Defence;

/// Says in plain sight which defences are off, for as long as they are.
final class Weaknesses extends Label {

    private final Texts texts;
    private final Shown<Set<Defence>> shown = new Shown<>();

    Weaknesses(Texts texts) {
        this.texts = texts;
        setId("weaknesses");
        getStyleClass().add("weaknesses");
        setMaxWidth(Double.MAX_VALUE);
        setVisible(false);
        setManaged(false);
    }

    /// Shows that the defences in `turnedOff` are off; to be without an additional one is no
    /// weakness.
    void show(Set<Defence> turnedOff) {
        Set<Defence> off = turnedOff.stream().filter(Defence::standard).collect(Collectors.toSet());
        if (!shown.differs(off, texts.language())) {
            return;
        }
        setVisible(!off.isEmpty());
        setManaged(!off.isEmpty());
        setText(
                texts.get(
                        "ui.weaknesses",
                        off.stream()
                                .sorted()
                                .map(each -> texts.get("ui.defence." + each.name()))
                                .collect(Collectors.joining(", "))));
    }
}
