package org.cardorticket.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.saying.Saying;
import org.cardorticket.script.World;

/// Plays a lesson to its end and compares what it says with what happens.
public final class Trial {

    /// Something that the lesson says and the world does not do.
    public record Fault(Spot spot, Saying problem) {}

    private final List<Fault> faults = new ArrayList<>();

    private Trial() {}

    /// Everything that is wrong with what `lesson` says; empty for a lesson that tells the truth.
    public static List<Fault> of(Lesson lesson) {
        Trial trial = new Trial();
        try (World world = World.open(lesson.setup())) {
            lesson.steps().forEach(step -> trial.perform(step, world));
            trial.check(lesson.claims(), new Evidence(world.trace(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(trial.faults);
    }

    private void perform(LessonStep step, World world) {
        long from = world.trace().end();
        step.commands().forEach(world::perform);
        Evidence evidence = new Evidence(world.trace(), from);
        check(step.claims(), evidence);
        point(step, evidence);
        step.prediction().ifPresent(prediction -> check(prediction, evidence));
    }

    private void check(List<Claim> claims, Evidence evidence) {
        for (Claim claim : claims) {
            if (!claim.condition().holds(evidence)) {
                faults.add(
                        new Fault(
                                claim.spot(),
                                Saying.of(
                                        "wrong.claim",
                                        claim.text(),
                                        claim.condition().found(evidence))));
            }
        }
    }

    /// Nobody should be pointed at a gate that is not there.
    private void point(LessonStep step, Evidence evidence) {
        for (Highlight highlight : step.highlights()) {
            highlight
                    .gate()
                    .filter(gate -> !evidence.gates(highlight.lane()).contains(gate))
                    .ifPresent(gate ->
                            faults.add(
                                    new Fault(
                                            highlight.spot(),
                                            Saying.of(
                                                    "wrong.gate",
                                                    Members.word(highlight.lane()),
                                                    Members.word(gate)))));
        }
    }

    private void check(Prediction prediction, Evidence evidence) {
        List<Integer> fitting = prediction.fitting(evidence);
        if (fitting.isEmpty()) {
            List<Saying> found =
                    prediction.options().stream()
                            .flatMap(option -> option.when().stream())
                            .map(each -> each.found(evidence))
                            .distinct()
                            .toList();
            faults.add(
                    new Fault(
                            prediction.spot(),
                            Saying.of("wrong.option.none", new Saying.Several(found))));
        } else if (fitting.size() > 1) {
            faults.add(
                    new Fault(
                            prediction.spot(),
                            Saying.of(
                                    "wrong.option.several",
                                    fitting.stream().map(i -> i + 1).toList())));
        }
    }
}
