package org.cardorticket.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cardorticket.export.Draft;
import org.cardorticket.export.HarExport;
import org.cardorticket.export.LedgerCsv;
import org.cardorticket.export.MarkdownExport;
import org.cardorticket.export.Masking;
import org.cardorticket.export.MermaidExport;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.words.Words;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `card-or-ticket export LESSON --as FORMAT --out FILE`: writes a lesson down for other programs.
@Command(
        name = "export",
        description = {
            "Give a lesson on a real server, and write what happened for other programs:",
            "  har       HTTP Archive 1.2, for the network panel of a browser",
            "  mermaid   a sequence diagram",
            "  markdown  a transcript",
            "  csv       the ledger at the end, a number a line",
            "The file appears when it is complete, or not at all."
        },
        footer = {
            "  card-or-ticket export kick --as har --out kick.har",
            "  card-or-ticket export kick --as markdown --lang zh --out kick.md"
        })
final class ExportCommand implements Callable<Integer> {

    /// What can be written.
    enum Format {
        HAR,
        MERMAID,
        MARKDOWN,
        CSV
    }

    /// Whose credentials are shown; at most one of the two may be given.
    static final class Showing {
        @Option(
                names = "--show-credentials",
                description = "write down the credentials of real clients from outside, too")
        private boolean all;

        @Option(names = "--mask-credentials", description = "blot out everybody's credentials")
        private boolean none;

        Masking masking() {
            if (all) {
                return Masking.NOBODY;
            }
            return none ? Masking.EVERYBODY : Masking.GUESTS;
        }
    }

    @Mixin private ManPage help = new ManPage();

    @Mixin private Choices choices = new Choices();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "har|mermaid|markdown|csv",
            description = "the format")
    private Format format = Format.HAR;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file")
    private Path file = Path.of("");

    @ArgGroup private Showing showing = new Showing();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        Optional<Lesson> lesson = choices.lesson();
        if (lesson.isEmpty()) {
            err.println(choices.noSuchLesson());
            return 2;
        }
        Optional<String> trouble = choices.basics().storeTrouble();
        if (trouble.isPresent()) {
            err.println(trouble.get());
            return 1;
        }
        Words words = Words.of(choices.language());
        try {
            Draft.write(file, written(Given.of(lesson.get()), words));
            out.println(words.text("export.written", file.toString()));
            return 0;
        } catch (IOException e) {
            err.println(words.tell(NotWritten.because(e)));
            return 1;
        }
    }

    private String written(Given given, Words words) {
        Masking masking = showing.masking();
        return switch (format) {
            case HAR -> HarExport.write(given.trace(), masking, ManPage.VERSION);
            case MERMAID -> MermaidExport.write(given.trace(), masking, words);
            case MARKDOWN ->
                    MarkdownExport.write(given.transcript(words.language()), masking, words);
            case CSV -> LedgerCsv.write(given.trace(), words);
        };
    }
}
