package org.cardorticket.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// How the window is coloured: a user-agent sheet for the controls, a sheet of tokens, and the
/// shared rules.
public enum Theme {
    /// Dark on light, for a lit room.
    LIGHT("tokens-light.css"),
    /// Light on dark, for a dark one.
    DARK("tokens-dark.css"),
    /// Black on white and nothing in between, for eyes that need it.
    CONTRAST("tokens-contrast.css");

    private static final List<String> RULES =
            List.of(
                    "base.css",
                    "tooltip.css",
                    "controls.css",
                    "stage.css",
                    "timeline.css",
                    "lesson.css",
                    "inspector.css",
                    "lab.css",
                    "projector.css");

    private final String tokens;

    Theme(String tokens) {
        this.tokens = tokens;
    }

    /// The theme after this one.
    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// Dresses `scene` in this theme. Only sheets are exchanged, never the root, so looked-up
    /// colours hold.
    public void dress(Scene scene) {
        scene.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT, CONTRAST -> new PrimerLight().getUserAgentStylesheetBSS();
                    case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
                });
        dress(scene, RULES);
    }

    /// Dresses `scene`, which has hardly a control in it, in the colours of this theme and in
    /// `rules` only: reading all the sheets takes longer than drawing a frame.
    void dress(Scene scene, List<String> rules) {
        scene.getStylesheets()
                .setAll(
                        Stream.concat(Stream.of(tokens), rules.stream())
                                .map(Theme::sheet)
                                .toList());
    }

    /// The sheet in its binary form where the image has one: that needs no parser.
    private static String sheet(String name) {
        URL binary = Theme.class.getResource("css/" + name.replaceFirst("css$", "bss"));
        URL found = binary == null ? Theme.class.getResource("css/" + name) : binary;
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
