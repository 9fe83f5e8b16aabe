package org.cardorticket.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cardorticket.script.World;
import org.junit.jupiter.api.Test;

class KickLessonTest {

    @Test
    void everyPredictionHasExactlyOneRightOptionAndItIsReadFromTheTrace() throws IOException {
        Lesson lesson = BuiltIn.lesson("kick");
        LessonRun run = LessonRun.start(lesson);
        try (World world = World.open(lesson.setup())) {
            while (!run.finished()) {
                int from = world.trace().size();
                run.next().orElseThrow().commands().forEach(world::perform);
                run = run.performed(world.trace(), from);
            }
        }
        assertThat(run.done()).isEqualTo(lesson.steps().size());
        for (int i = 0; i < lesson.steps().size(); i++) {
            boolean asks = lesson.steps().get(i).prediction().isPresent();
            assertThat(run.outcomes().containsKey(i)).as("step %d", i + 1).isEqualTo(asks);
        }
        assertThat(run.outcomes()).containsEntry(3, 2).containsEntry(5, 1);
    }
}
