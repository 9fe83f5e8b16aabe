package org.cardorticket.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the window looks: what a person sets once and finds again at the next start.
public final class Looks {

    private final ObjectProperty<Theme> theme;
    private final BooleanProperty projector = new SimpleBooleanProperty(false);
    private final BooleanProperty calm = new SimpleBooleanProperty(false);
    private final BooleanProperty inspector = new SimpleBooleanProperty(false);
    private final BooleanProperty presenter = new SimpleBooleanProperty(false);
    private final BooleanProperty lesson = new SimpleBooleanProperty(true);

    /// Looks in `theme`, everything else as a newcomer finds it.
    public Looks(Theme theme) {
        this.theme = new SimpleObjectProperty<>(theme);
    }

    /// The same looks, to be changed apart from these.
    public Looks copy() {
        Looks copy = new Looks(theme.get());
        copy.projector.set(projector.get());
        copy.calm.set(calm.get());
        copy.presenter.set(presenter.get());
        copy.inspector.set(inspector.get());
        copy.lesson.set(lesson.get());
        return copy;
    }

    /// The colours.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Larger type and thicker lines, for the back row.
    public BooleanProperty projectorProperty() {
        return projector;
    }

    /// Reduced motion: messages do not fly, they are there and then here.
    public BooleanProperty calmProperty() {
        return calm;
    }

    /// Whether the inspector is unfolded.
    public BooleanProperty inspectorProperty() {
        return inspector;
    }

    /// Whether the notes for the presenter are shown, and room to count hands.
    public BooleanProperty presenterProperty() {
        return presenter;
    }

    /// Whether the narration is unfolded.
    public BooleanProperty lessonProperty() {
        return lesson;
    }
}
