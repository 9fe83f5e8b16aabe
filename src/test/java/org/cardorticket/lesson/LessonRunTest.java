package org.cardorticket.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cardorticket.script.World;
import org.cardorticket.script.Worlds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("how far an audience has come")
class LessonRunTest {

    private static final Lesson KICK = BuiltIn.lesson("kick");

    private final World world = Worlds.open();
    private LessonRun run = LessonRun.start(KICK);

    @AfterEach
    void close() {
        world.close();
    }

    private void next() {
        int from = world.trace().size();
        run.next().orElseThrow().commands().forEach(world::perform);
        run = run.performed(world.trace(), from);
    }

    @Test
    void nothingIsKnownBeforeTheFirstStep() {
        assertThat(run.progress()).isZero();
        assertThat(run.record()).isEmpty();
        assertThat(run.awaitsPrediction()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> run.predict(0));
    }

    @Test
    void whatWasPredictedIsHeldAgainstWhatHappened() {
        next();
        next();
        next();
        assertThat(run.awaitsPrediction()).isTrue();
        run = run.predict(0).predict(3);
        assertThat(run.record()).isEmpty();
        next();
        assertThat(run.progress()).isEqualTo(4 / 8.0);
        assertThat(run.record())
                .singleElement()
                .satisfies(guess -> {
                    assertThat(guess.index()).isEqualTo(3);
                    assertThat(guess.chosen()).contains(3);
                    assertThat(guess.right()).isEqualTo(2);
                    assertThat(guess.hit()).isFalse();
                });
    }

    @Test
    void whoDoesNotCommitHasNotHit() {
        while (!run.finished()) {
            next();
        }
        assertThat(run.progress()).isEqualTo(1);
        assertThat(run.record()).extracting(Guess::index).containsExactly(3, 5, 7);
        assertThat(run.record()).noneMatch(Guess::hit);
        assertThat(run.next()).isEmpty();
    }

    @Test
    void aWorldToPlayInIsOverFromTheBeginning() {
        Lesson sandbox = BuiltIn.lesson("sandbox");
        assertThat(LessonRun.start(sandbox).progress()).isEqualTo(1);
    }
}
