package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Step;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.Test;

class NewestTest {

    @Test
    void holdsTheNewestAndCountsTheRest() throws InterruptedException {
        Newest<Integer> queue = new Newest<>(3);
        IntStream.range(0, 10).forEach(queue::add);
        queue.close();
        assertThat(queue.take()).contains(new Newest.Taken<>(7, 7));
        assertThat(queue.take()).contains(new Newest.Taken<>(8, 0));
        assertThat(queue.take()).contains(new Newest.Taken<>(9, 0));
        assertThat(queue.take()).isEmpty();
    }

    @Test
    void nobodyWhoIsLoggedWaitsForATerminalThatStandsStill() {
        CountDownLatch still = new CountDownLatch(1);
        StringWriter text = new StringWriter();
        Writer terminal =
                new Writer() {
                    @Override
                    public void write(char[] buffer, int offset, int length) {
                        try {
                            still.await();
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        }
                        text.write(buffer, offset, length);
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        int all = 3 * ServeLog.WAITING;
        try (ServeLog log = new ServeLog(Words.of(Language.EN), false, new PrintWriter(terminal))) {
            Recorder recorder = Recorder.passingOn(new LessonClock(LessonTime.CURTAIN), log);
            IntStream.range(0, all).forEach(_ -> recorder.add(new Step.StoreTurned(true)));
            still.countDown();
        }
        // One may have been in the writer's hands when the others began to wait.
        assertThat(text.toString().lines().filter(line -> !line.startsWith("…")).count())
                .isBetween((long) ServeLog.WAITING, ServeLog.WAITING + 2L);
        assertThat(text.toString()).contains("… more requests than can be written down: ");
    }
}
