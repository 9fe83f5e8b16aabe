package org.cardorticket.words;

import org.cardorticket.ledger.Aspect;
import org.cardorticket.ledger.Figure;
import org.cardorticket.ledger.Subject;
import org.cardorticket.time.LessonTime;

/// Says the trade-off table in words: what its rows are called, how each is counted, and what a
/// figure says.
public final class LedgerWords {

    private final Words words;

    /// In the language of `words`.
    public LedgerWords(Words words) {
        this.words = words;
    }

    /// The name of a part of the table.
    public String aspect(Aspect aspect) {
        return words.text("ledger.aspect." + aspect.name());
    }

    /// What a row is about, in a word or two.
    public String title(Subject subject) {
        return words.text(row(subject));
    }

    /// What of it, under the title.
    public String subtitle(Subject subject) {
        return words.text(row(subject) + ".sub");
    }

    /// How the row is counted, in one sentence.
    public String tip(Subject subject) {
        return words.text(row(subject) + ".tip");
    }

    /// What `figure` says in the row about `subject`, short enough for a cell.
    public String figure(Subject subject, Figure figure) {
        return switch (figure) {
            case Figure.NotYet _ -> words.text("ledger.figure.notyet");
            case Figure.Count count -> times(subject, count.number());
            case Figure.TimesPerRequest times -> times(subject, times.median());
            case Figure.BytesPerRequest bytes -> words.text("ledger.figure.bytes", bytes.median());
            case Figure.Share share ->
                    words.text(
                            "ledger.figure.share." + subject.name(), share.part(), share.whole());
            case Figure.Memory memory ->
                    words.text("ledger.figure.memory", memory.rows(), memory.bytes());
            case Figure.Kept kept -> words.text("ledger.figure.kept", kept.client(), kept.server());
            case Figure.Span span -> words.duration(span.length());
            case Figure.Running running ->
                    words.text("ledger.figure.running", words.duration(running.soFar()));
            case Figure.YesNo answer ->
                    words.text("ledger.figure." + (answer.yes() ? "yes." : "no.") + subject.name());
        };
    }

    /// What bounds an exposure that is still running: how long it can become, and by what it ends.
    public String bound(Figure.Running running) {
        return words.text(
                "ledger.figure.bound",
                words.duration(running.atMost()),
                LessonTime.clock(running.until()),
                words.text("ledger.kind." + running.kind().name()));
    }

    /// The offer to jump to a proof.
    public String proof(long step) {
        return words.text("ledger.figure.proof", step);
    }

    private String times(Subject subject, long number) {
        String what =
                switch (subject) {
                    case LOOK_UPS_EACH, LOOK_UPS_ALL -> "LOOK_UPS";
                    case SIGNATURES_EACH, SIGNATURES_ALL -> "SIGNATURES";
                    default -> subject.name();
                };
        return words.text("ledger.figure.count." + what, number);
    }

    private static String row(Subject subject) {
        return "ledger.row." + subject.name();
    }
}
