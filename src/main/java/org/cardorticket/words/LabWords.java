package org.cardorticket.words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cardorticket.lab.Dial;
import org.cardorticket.lab.Experiment;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Forecast;
import org.cardorticket.lab.Series;

/// What the Lab has to say in one language: names, captions, and how a guess turned out.
public final class LabWords {

    private final Words words;

    /// In the language of `words`.
    public LabWords(Words words) {
        this.words = words;
    }

    /// What `experiment` is called.
    public String title(Experiment experiment) {
        return of(experiment, "title");
    }

    /// What is asked before.
    public String question(Experiment experiment) {
        return of(experiment, "question");
    }

    /// What the figures are.
    public String measure(Experiment experiment) {
        return of(experiment, "measure");
    }

    /// What the outcome depends on.
    public String depends(Experiment experiment) {
        return of(experiment, "depends");
    }

    /// What stands along the axis, with its unit; empty where there is no axis.
    public String axis(Experiment experiment) {
        return experiment
                .axis()
                .map(unit -> {
                    String name = axisName(experiment);
                    return unit.sign().isEmpty() ? name : name + " (" + unit.sign() + ")";
                })
                .orElse("");
    }

    /// The same without its unit; only for an experiment that has an axis.
    public String axisName(Experiment experiment) {
        return words.text("lab.axis." + experiment.id());
    }

    /// What `series` is called.
    public String series(Series series) {
        return words.text("lab.series." + series.id());
    }

    /// What `dial` is called.
    public String dial(Dial dial) {
        return words.text("lab.dial." + dial.id());
    }

    /// What can be answered before.
    public List<String> options(Experiment experiment) {
        Forecast forecast = experiment.forecast();
        return forecast.options().stream().map(forecast.unit()::text).toList();
    }

    /// Where it was measured, and how often.
    public String caption(Figures figures) {
        String where = figures.machine().line();
        if (figures.runs() > 1) {
            return words.text("lab.caption", where, figures.runs());
        }
        // Where nobody can choose how often, once is enough.
        boolean chosen =
                figures.experiment().dials().stream().anyMatch(dial -> dial.id().equals("runs"));
        return words.text(chosen ? "lab.caption.single" : "lab.caption.once", where);
    }

    /// The code that ran.
    public String code(Experiment experiment) {
        List<String> names = new ArrayList<>();
        for (String each : experiment.code()) {
            // The package is in the CSV; on the screen the class says enough.
            names.add(each.substring(each.lastIndexOf('.') + 1).replace('#', '.'));
        }
        return words.text("lab.code", String.join(", ", names));
    }

    /// The line that measures the same again, in a shell.
    public String again(Figures figures) {
        Experiment experiment = figures.experiment();
        String settings = figures.dials().line(experiment.dials()).replace(" ", " --set ");
        return words.text(
                "lab.again.line", "card-or-ticket lab " + experiment.id() + " --set " + settings);
    }

    /// What `figures` have to be known with.
    public List<String> notes(Figures figures) {
        return figures.notes().stream().map(words::tell).toList();
    }

    /// How the guess turned out, if there was one.
    public String answer(Figures figures, OptionalInt guess) {
        Forecast forecast = figures.experiment().forecast();
        double answer = figures.experiment().answer(figures);
        String measured = forecast.unit().text(answer);
        if (guess.isEmpty()) {
            return words.text("lab.measured", measured);
        }
        String said = options(figures.experiment()).get(guess.getAsInt());
        boolean right = guess.getAsInt() == forecast.nearest(answer);
        return words.text(right ? "lab.said.right" : "lab.said", said, measured);
    }

    private String of(Experiment experiment, String what) {
        return words.text("lab." + experiment.id() + "." + what);
    }
}
