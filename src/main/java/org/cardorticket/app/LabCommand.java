package org.cardorticket.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.cardorticket.export.Draft;
import org.cardorticket.export.LabCsv;
import org.cardorticket.lab.Dials;
import org.cardorticket.lab.Experiment;
import org.cardorticket.lab.Figures;
import org.cardorticket.saying.SayingException;
import org.cardorticket.words.LabWords;
import org.cardorticket.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `card-or-ticket lab EXPERIMENT`: measures on this machine what the Lab in the window measures.
@Command(
        name = "lab",
        description = {
            "Measure on this machine what people argue about:",
            "  check     a look-up against a signature check",
            "  length    a ticket against a card, as roles grow",
            "  memory    what sessions take",
            "  distance  requests a second, with the store further and further away",
            "  login     what the password costs",
            "  exposure  how long somebody who was kicked is let in"
        },
        footer = {
            "  card-or-ticket lab check",
            "  card-or-ticket lab distance --set clients=64 --set distance=50 --csv far.csv"
        })
final class LabCommand implements Callable<Integer> {

    @Mixin private ManPage help = new ManPage();

    @Mixin private Basics basics = new Basics();

    @Parameters(index = "0", paramLabel = "EXPERIMENT", description = "what to measure")
    private String name = "";

    @Option(
            names = "--set",
            paramLabel = "DIAL=N",
            description = "another setting; what is there is told when it makes no sense")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--csv", paramLabel = "FILE", description = "write the figures to this file")
    private @Nullable Path csv;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Words words = basics.words();
        Optional<Experiment> experiment = Experiment.of(name);
        if (experiment.isEmpty()) {
            List<String> all = Experiment.all().stream().map(Experiment::id).toList();
            err.println(words.text("lab.help.unknown", name, String.join(", ", all)));
            return 2;
        }
        try {
            return measure(experiment.get(), dials(experiment.get()), words);
        } catch (SayingException e) {
            err.println(words.tell(e.saying()));
            return 2;
        }
    }

    private int measure(Experiment experiment, Dials dials, Words words) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Progress progress = new Progress(err, words, "lab.progress");
            Figures figures = experiment.run(dials, part -> progress.percent((int) (part * 100)));
            progress.percent(100);
            print(figures, words);
            return csv == null ? 0 : save(csv, LabCsv.write(figures, words), words);
        } catch (IOException e) {
            err.println(words.text("lab.failed", String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private int save(Path file, String text, Words words) {
        try {
            Draft.write(file, text);
            spec.commandLine().getOut().println(words.text("export.written", file.toString()));
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println(words.tell(NotWritten.because(e)));
            return 1;
        }
    }

    private void print(Figures figures, Words words) {
        PrintWriter out = spec.commandLine().getOut();
        LabWords lab = new LabWords(words);
        out.println(lab.title(figures.experiment()));
        out.println();
        LabTable.of(figures, lab).forEach(line -> out.println("  " + line));
        out.println();
        out.println(lab.question(figures.experiment()));
        out.println(lab.answer(figures, OptionalInt.empty()));
        lab.notes(figures).forEach(out::println);
        out.println(lab.caption(figures));
        out.println(lab.code(figures.experiment()));
        out.println(lab.again(figures));
        out.flush();
    }

    private Dials dials(Experiment experiment) {
        Dials dials = experiment.standard();
        for (String setting : settings) {
            String[] both = setting.split("=", 2);
            if (both.length != 2 || !both[1].matches("\\d{1,9}")) {
                throw new SayingException("wrong.lab.set", setting);
            }
            dials = dials.with(experiment, both[0], Double.parseDouble(both[1]));
        }
        return dials;
    }
}
