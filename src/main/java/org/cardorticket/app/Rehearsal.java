package org.cardorticket.app;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.stage.Stage;
import org.cardorticket.ui.Performance;

/// Says when the first frame has been drawn, gives the whole lesson, shows its key moments, and
/// closes the window: what an AOT cache is trained on, and start times are measured with.
final class Rehearsal implements WindowShow.Audience {

    /// What whoever measures waits for.
    static final String DRAWN = "first frame drawn";

    /// What they may wait for, too.
    static final String COMPLETE = "whole window drawn";

    private static final int FRAMES_EACH = 2;

    private final PrintWriter out;

    Rehearsal(PrintWriter out) {
        this.out = out;
    }

    /// Nobody has set or reached anything.
    @Override
    public boolean keeps() {
        return false;
    }

    @Override
    public void firstFrame() {
        say(DRAWN);
    }

    @Override
    public void complete(Stage stage, Performance performance) {
        say(COMPLETE);
        performance.performAll(
                () -> show(new ArrayDeque<>(performance.keyMoments()), stage, performance));
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private static void show(Deque<Double> moments, Stage stage, Performance performance) {
        if (moments.isEmpty()) {
            stage.close();
            return;
        }
        performance.playback().seek(moments.pop());
        FrameCount.after(FRAMES_EACH, () -> show(moments, stage, performance));
    }
}
