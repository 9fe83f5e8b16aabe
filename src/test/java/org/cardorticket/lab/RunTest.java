package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("a run")
class RunTest {

    private final CompletableFuture<Run.End> end = new CompletableFuture<>();

    private Run start(Experiment experiment) {
        return Run.start(experiment, experiment.standard(), end::complete);
    }

    @Test
    void endsWithFigures() throws Exception {
        Run run = start(new CredentialLength());
        assertThat(end.get(60, TimeUnit.SECONDS)).isInstanceOf(Run.End.Measured.class);
        run.await();
        assertThat(run.reached()).isBetween(0.5, 1.0);
        assertNothingIsLeft();
    }

    static Stream<Arguments> moments() {
        List<Arguments> all = new ArrayList<>();
        for (Experiment each : Experiment.all()) {
            for (double moment : List.of(0.0, 0.1)) {
                all.add(Arguments.of(each, moment));
            }
        }
        return all.stream();
    }

    /// Whatever it is doing just then: on a socket, in bcrypt, or waiting for another program.
    @ParameterizedTest
    @MethodSource("moments")
    void canBeGivenUpAtAnyMomentAndLeavesNothing(Experiment experiment, double moment)
            throws Exception {
        Run run = start(experiment);
        while (run.reached() < moment && !isOver()) {
            assertThat(run.reached()).isLessThanOrEqualTo(1);
        }
        run.cancel();
        run.await();
        // A short experiment may have been faster.
        assertThat(end.get(1, TimeUnit.SECONDS))
                .isInstanceOfAny(Run.End.GivenUp.class, Run.End.Measured.class);
        assertNothingIsLeft();
    }

    /// Looks again after a while, and does not take a core away from what is measured.
    private boolean isOver() throws Exception {
        try {
            end.get(2, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    @Test
    void thatHasEndedCanBeGivenUpToNoEffect() throws Exception {
        Run run = start(new CredentialLength());
        end.get(60, TimeUnit.SECONDS);
        run.cancel();
        run.await();
        assertThat(end.join()).isInstanceOf(Run.End.Measured.class);
    }

    @Test
    void tellsWhatWentWrong() throws Exception {
        // A dial that its own experiment does not know cannot be set by hand; a count that no
        // machine has memory for can.
        Experiment experiment = new SessionMemory();
        Dials absurd = new Dials(java.util.Map.of("most", 1e9, "runs", 1.0));
        String home = System.getProperty("java.home");
        try {
            System.setProperty("java.home", home + "/nowhere");
            Run.start(experiment, absurd, end::complete).await();
        } finally {
            System.setProperty("java.home", home);
        }
        assertThat(end.get(60, TimeUnit.SECONDS)).isInstanceOf(Run.End.Failed.class);
        assertThat(((Run.End.Failed) end.join()).cause()).hasMessageContaining("nowhere");
        assertNothingIsLeft();
    }

    private static void assertNothingIsLeft() {
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(each -> each.getName().equals("lab"))
                .isEmpty();
        assertThat(
                        ProcessHandle.current()
                                .children()
                                .filter(each ->
                                        each.info()
                                                .commandLine()
                                                .orElse("")
                                                .contains("MemoryProbe"))
                                .map(RunTest::over))
                .doesNotContain(false);
    }

    /// A process that was told to end needs a moment to.
    private static boolean over(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException
                | java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException _) {
            return false;
        }
    }
}
