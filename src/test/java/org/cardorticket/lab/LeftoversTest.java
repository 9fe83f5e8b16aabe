package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A check that finds nothing proves nothing until it has found something.
@DisplayName("what was left behind")
class LeftoversTest {

    @DisplayName("is found: a child process")
    @Test
    void aChildIsFound() throws IOException {
        Leftovers before = Leftovers.since();
        try (OtherJava other = OtherJava.start(List.of(Chatter.class.getName(), "silent"))) {
            assertThat(before.newChildren()).containsExactly(other.pid());
        }
        before.gone();
    }

    @DisplayName("is found: a thread of either kind")
    @Test
    void aThreadIsFound() throws Exception {
        for (boolean virtual : new boolean[] {true, false}) {
            Leftovers before = Leftovers.since();
            CountDownLatch end = new CountDownLatch(1);
            Runnable waiting =
                    () -> {
                        try {
                            end.await();
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        }
                    };
            var builder = virtual ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
            Thread thread = builder.name("straggler").start(waiting);
            assertThat(before.names()).contains("thread straggler");
            end.countDown();
            thread.join();
            before.gone();
        }
    }

    @DisplayName("is found: the far end of a line")
    @Test
    void aLineIsFound() throws IOException {
        Leftovers before = Leftovers.since();
        try (FarPost post = FarPost.open();
                Socket line = FarPostTest.line(post)) {
            line.getOutputStream().write(1);
            assertThat(line.getInputStream().read()).isEqualTo(1);
            assertThat(before.names()).contains("thread far-post", "thread far-line");
        }
        before.gone();
    }
}
