package org.cardorticket.app;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.cardorticket.export.FilmWriter;
import org.cardorticket.export.Still;

/// The pictures of a film one after another, at equal distances.
///
/// @param length in film seconds
/// @param fps pictures a second
record Shooting(double length, int fps) {

    /// How long the last picture stands, so that an audience sees the end before it all begins
    /// again.
    private static final int LAST_CENTISECONDS = 200;

    /// How many pictures there are.
    int count() {
        return (int) Math.ceil(length * fps) + 1;
    }

    /// Where the picture `index` stands, in film seconds.
    double position(int index) {
        return Math.min(length, (double) index / fps);
    }

    /// How long the picture `index` stands. Rounded from sums, so that the whole film is as long as
    /// it should be.
    int centiseconds(int index) {
        return index == count() - 1 ? LAST_CENTISECONDS : moment(index + 1) - moment(index);
    }

    /// Takes all pictures in `studio` and hands them to `writer`; tells `progress` how many percent
    /// are done. While one is being written the next one is already being drawn.
    void run(Studio studio, FilmWriter writer, IntConsumer progress) throws IOException {
        CompletableFuture<Still> coming = studio.shoot(position(0));
        for (int i = 0; i < count(); i++) {
            Still still = Studio.wait(coming);
            if (i + 1 < count()) {
                coming = studio.shoot(position(i + 1));
            }
            writer.add(still, centiseconds(i));
            progress.accept((i + 1) * 100 / count());
        }
        writer.finish();
    }

    private int moment(int index) {
        return (int) Math.round(100 * position(index));
    }
}
