package org.cardorticket.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cardorticket.script.Timed;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;

/// Reads the steps of a lesson file, in their order.
final class StepReader {

    private static final int MOST_OPTIONS = 4;

    private final CommandReader commands;

    StepReader(CommandReader commands) {
        this.commands = commands;
    }

    /// The step that `tree` describes.
    LessonStep read(Tree tree) {
        Members step = Members.of(tree, Shape.STEP);
        List<Timed> acts = step.list("commands", commands::read);
        Optional<Prediction> prediction = step.find("predict").map(StepReader::prediction);
        if (acts.isEmpty() && prediction.isPresent()) {
            throw new LessonException(step.get("predict").spot(), "wrong.predict.nothing");
        }
        return new LessonStep(
                step.words("title"),
                step.words("narration"),
                acts,
                prediction,
                step.find("explanation").map(Members::words),
                step.find("look").map(look -> Members.word(look, Look.values())),
                step.list("highlights", StepReader::highlight),
                step.find("notes").map(Members::words),
                step.find("claims").map(ConditionReader::read).orElse(List.of()));
    }

    private static Prediction prediction(Tree tree) {
        Members ask = Members.of(tree, Shape.PREDICTION);
        Tree list = ask.get("options");
        List<Tree> items = Members.items(list);
        if (items.size() < 2 || items.size() > MOST_OPTIONS) {
            throw new LessonException(list.spot(), "wrong.options.count", items.size());
        }
        List<Prediction.Option> options = new ArrayList<>();
        Set<Set<Condition>> seen = new HashSet<>();
        for (Tree item : items) {
            Members option = Members.of(item, Shape.OPTION);
            List<Condition> when =
                    ConditionReader.read(option.get("when")).stream()
                            .map(Claim::condition)
                            .toList();
            if (!seen.add(new HashSet<>(when))) {
                throw new LessonException(option.get("when").spot(), "wrong.options.same");
            }
            options.add(new Prediction.Option(option.words("text"), when));
        }
        return new Prediction(ask.spot(), ask.words("question"), options);
    }

    /// `a.wallet`, or `b.gate.expiry`.
    private static Highlight highlight(Tree value) {
        String text = Members.text(value);
        String[] words = text.split("\\.", -1);
        boolean gate = words.length == 3 && words[1].equals("gate");
        boolean part = words.length == 2 && !words[1].equals("gate");
        if (!words[0].matches("[ab]") || !gate && !part) {
            throw new LessonException(value.spot(), "wrong.highlight", text);
        }
        Lane lane = words[0].equals("a") ? Lane.A : Lane.B;
        Function<String, Tree> leaf = word -> new Tree.Leaf(value.spot(), Tree.Kind.TEXT, word);
        return new Highlight(
                value.spot(),
                lane,
                Members.word(leaf.apply(words[1]), Highlight.Part.values()),
                gate
                        ? Optional.of(Members.word(leaf.apply(words[2]), Gate.values()))
                        : Optional.empty());
    }
}
