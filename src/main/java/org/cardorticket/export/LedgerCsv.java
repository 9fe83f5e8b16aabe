package org.cardorticket.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cardorticket.ledger.Figure;
import org.cardorticket.ledger.Ledger;
import org.cardorticket.ledger.LedgerRow;
import org.cardorticket.ledger.LedgerTable;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Trace;
import org.cardorticket.words.LedgerWords;
import org.cardorticket.words.Words;

/// The ledger as CSV (RFC 4180): one number a line, so that a spreadsheet can sum and draw it, and
/// beside it what the window says and the steps that prove it.
public final class LedgerCsv {

    /// Excel reads UTF-8 only where this stands at the beginning.
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /// The columns; not translated, because programs look for them.
    static final List<String> COLUMNS =
            List.of("part", "row", "what", "lane", "scheme", "number", "unit", "text", "steps");

    /// A number of a figure, and what it counts.
    private record Number(String value, String unit) {}

    private final Words words;
    private final LedgerWords named;
    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    private LedgerCsv(Words words) {
        this.words = words;
        this.named = new LedgerWords(words);
    }

    /// The ledger at the end of `trace`, in the language of `words`.
    public static String write(Trace trace, Words words) {
        LedgerCsv csv = new LedgerCsv(words);
        csv.record(COLUMNS);
        LedgerTable table = Ledger.of(trace).at(trace.end() - 1);
        for (LedgerRow row : table.rows()) {
            for (Lane lane : Lane.values()) {
                csv.figure(table, row, lane);
            }
        }
        return csv.text.toString();
    }

    private void figure(LedgerTable table, LedgerRow row, Lane lane) {
        Figure figure = row.figure(lane);
        for (Number number : numbers(figure)) {
            record(
                    List.of(
                            named.aspect(row.subject().aspect()),
                            named.title(row.subject()),
                            named.subtitle(row.subject()),
                            lane.name(),
                            words.text("ui.scheme." + table.scheme(lane).name()),
                            number.value(),
                            number.unit(),
                            named.figure(row.subject(), figure),
                            figure.proof().steps().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(" "))));
        }
    }

    private List<Number> numbers(Figure figure) {
        return switch (figure) {
            case Figure.NotYet _ -> List.of(new Number("", ""));
            case Figure.Count count -> List.of(number(count.number(), "times"));
            case Figure.TimesPerRequest each -> List.of(number(each.median(), "each"));
            case Figure.BytesPerRequest each -> List.of(number(each.median(), "bytes"));
            case Figure.Share share ->
                    List.of(number(share.part(), "part"), number(share.whole(), "whole"));
            case Figure.Memory memory ->
                    List.of(number(memory.rows(), "rows"), number(memory.bytes(), "bytes"));
            case Figure.Kept kept ->
                    List.of(number(kept.client(), "client"), number(kept.server(), "server"));
            case Figure.Span span -> List.of(seconds(span.length(), "seconds"));
            case Figure.Running running ->
                    List.of(
                            seconds(running.soFar(), "running"),
                            seconds(running.atMost(), "atmost"));
            case Figure.YesNo answer -> List.of(number(answer.yes() ? 1 : 0, "yes"));
        };
    }

    private Number number(long value, String unit) {
        return new Number(String.valueOf(value), words.text("export.unit." + unit));
    }

    private Number seconds(Duration length, String unit) {
        return number(length.toSeconds(), unit);
    }

    private void record(List<String> fields) {
        List<String> quoted = new ArrayList<>();
        for (String field : fields) {
            quoted.add(quoted(field));
        }
        text.append(String.join(",", quoted)).append("\r\n");
    }

    /// A field as RFC 4180 §2 has it: in quotes where a comma, a quote or a line's end is in it.
    static String quoted(String field) {
        boolean plain =
                field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
