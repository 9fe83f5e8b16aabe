package org.cardorticket.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cardorticket.lesson.Lesson;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Lessons played to their end, for tests that look at all of them afterwards.
final class Performed {

    private Performed() {}

    /// Starts the toolkit if need be, and performs `lesson`; to be closed by the caller.
    static Performance of(Lesson lesson) throws Exception {
        FxToolkit.registerPrimaryStage();
        CompletableFuture<Performance> done = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() -> {
            Performance made = new Performance(lesson);
            made.performAll(() -> done.complete(made));
        });
        return done.get(60, TimeUnit.SECONDS);
    }
}
