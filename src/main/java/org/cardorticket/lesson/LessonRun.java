package org.cardorticket.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.trace.Trace;

/// How far an audience has come with a lesson: immutable, every step forward is a new run.
///
/// @param done how many steps have been performed
/// @param chosen by step index, which option the audience chose
/// @param outcomes by step index, which option turned out right
public record LessonRun(
        Lesson lesson, int done, Map<Integer, Integer> chosen, Map<Integer, Integer> outcomes) {

    public LessonRun {
        chosen = Map.copyOf(chosen);
        outcomes = Map.copyOf(outcomes);
    }

    /// Before the first step.
    public static LessonRun start(Lesson lesson) {
        return new LessonRun(lesson, 0, Map.of(), Map.of());
    }

    /// Whether every step has been performed.
    public boolean finished() {
        return done >= lesson.steps().size();
    }

    /// The step that comes next; empty when the lesson is over.
    public Optional<LessonStep> next() {
        return finished() ? Optional.empty() : Optional.of(lesson.steps().get(done));
    }

    /// Whether the coming step asks for a prediction that nobody has made yet.
    public boolean awaitsPrediction() {
        return next().flatMap(LessonStep::prediction).isPresent() && !chosen.containsKey(done);
    }

    /// How much of the lesson has been performed, from 0 to 1; a lesson without steps is over.
    public double progress() {
        return finished() ? 1 : (double) done / lesson.steps().size();
    }

    /// What was asked so far, in the order of the steps, with what the audience chose and what
    /// turned out right.
    public List<Guess> record() {
        return outcomes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each ->
                        new Guess(
                                each.getKey(),
                                lesson.steps().get(each.getKey()),
                                lesson.steps().get(each.getKey()).prediction().orElseThrow(),
                                Optional.ofNullable(chosen.get(each.getKey())),
                                each.getValue()))
                .toList();
    }

    /// The audience commits to `option` for the coming step; it may change its mind until it
    /// happens.
    ///
    /// @throws IllegalArgumentException when the coming step has no such option
    public LessonRun predict(int option) {
        int options =
                next().flatMap(LessonStep::prediction)
                        .map(prediction -> prediction.options().size())
                        .orElse(0);
        if (option < 0 || option >= options) {
            throw new IllegalArgumentException("no such option: " + option);
        }
        Map<Integer, Integer> more = new HashMap<>(chosen);
        more.put(done, option);
        return new LessonRun(lesson, done, more, outcomes);
    }

    /// The coming step has been performed: it is what `trace` tells from event number `from` on.
    public LessonRun performed(Trace trace, long from) {
        Evidence evidence = new Evidence(trace, from);
        Map<Integer, Integer> more = new HashMap<>(outcomes);
        int index = done;
        next().flatMap(LessonStep::prediction)
                .ifPresent(prediction ->
                        prediction.outcome(evidence).ifPresent(right -> more.put(index, right)));
        return new LessonRun(lesson, Math.min(done + 1, lesson.steps().size()), chosen, more);
    }
}
