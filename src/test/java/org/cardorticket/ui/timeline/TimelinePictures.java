package org.cardorticket.ui.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.World;
import org.cardorticket.script.Worlds;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Trace;
import org.cardorticket.ui.Fonts;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Png;
import org.cardorticket.ui.Texts;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;

/// Writes pictures of the timeline alone, of a world in which nearly everything happens: a program
/// for those who change how it looks.
public final class TimelinePictures {

    /// Refresh families, a kick, a thief, a restart, new keys and a defence turned off.
    static final List<String> EVENTFUL =
            List.of(
                    "set-lane B jwt-refresh",
                    "adjust access-life PT5M",
                    "log-in alice A+B",
                    "wait 09:02",
                    "request /books A+B",
                    "wait 09:04",
                    "refresh B",
                    "wait 09:05",
                    "request /books A+B",
                    "steal device B",
                    "wait 09:06",
                    "by thief request /books B",
                    "wait 09:08",
                    "refresh B",
                    "turn reuse-detection off",
                    "wait 09:10",
                    "request /books A+B",
                    "wait 09:12",
                    "kick alice A+B",
                    "by thief request /books B",
                    "request /books A+B",
                    "wait 09:16",
                    "request /books A+B",
                    "log-in alice A+B",
                    "wait 09:20",
                    "rotate-keys rs256",
                    "wait 09:24",
                    "restart",
                    "request /books A+B");

    private TimelinePictures() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        Path folder = Path.of(args[0]);
        Trace trace = eventful();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                for (Language language : Language.values()) {
                    take(trace, folder, language, Theme.LIGHT, 1440, 166);
                    take(trace, folder, language, Theme.DARK, 1280, 133);
                }
                done.complete(true);
            } catch (IOException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        done.get();
        Platform.exit();
    }

    /// The trace of {@link #EVENTFUL}.
    static Trace eventful() {
        try (World world = Worlds.open()) {
            EVENTFUL.forEach(line -> world.perform(CommandText.parse(line)));
            return world.trace();
        }
    }

    private static void take(
            Trace trace, Path folder, Language language, Theme theme, double width, double height)
            throws IOException {
        Playback playback = new Playback();
        playback.grow(trace);
        Texts texts = new Texts(language);
        Fonts.load();
        TimelineView view = new TimelineView(playback, texts);
        Scene scene = new Scene(view, width, height);
        theme.dress(scene);
        playback.frameProperty().addListener((_, _, frame) -> view.show(frame));
        String name = "timeline-" + language.code() + "-" + (int) width;
        for (String time : List.of("09:07", "09:13", "09:24")) {
            playback.seek(LessonTime.parse(time));
            Png.write(picture(scene), folder.resolve(name + "-" + time.replace(":", "") + ".png"));
        }
        Instant middle = LessonTime.parse("09:12");
        view.zoom(0.2, middle);
        Png.write(picture(scene), folder.resolve(name + "-near.png"));
        view.zoom(100_000, middle);
        Png.write(picture(scene), folder.resolve(name + "-far.png"));
        view.zoom(1e-9, middle.plus(Duration.ofSeconds(1)));
        Png.write(picture(scene), folder.resolve(name + "-closest.png"));
    }

    private static WritableImage picture(Scene scene) {
        scene.snapshot(null);
        ((TimelineView) scene.getRoot()).redraw();
        return scene.snapshot(null);
    }
}
