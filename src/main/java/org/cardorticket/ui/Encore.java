package org.cardorticket.ui;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// Gives once more what has been given, in a world of its own, so that it can be filmed while the
/// window goes on.
public final class Encore {

    private Encore() {}

    /// Another performance in which everything happens that has happened in `original`, with the
    /// same predictions; calls `whenDone` when it has. To be closed by the caller.
    public static Performance of(Performance original, Runnable whenDone) {
        Performance encore = new Performance(original.lesson());
        encore.rebuild(original.turnsProperty(), original.runProperty().get().chosen());
        encore.busyProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Boolean> busy,
                                    Boolean before,
                                    Boolean now) {
                                busy.removeListener(this);
                                whenDone.run();
                            }
                        });
        return encore;
    }
}
