package org.cardorticket.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.ReasonPhrase;
import org.cardorticket.words.Narrator;
import org.cardorticket.words.Words;

/// A trace as a Mermaid sequence diagram: who asked the server what, which gates answered, and what
/// the server looked up for it.
public final class MermaidExport {

    private static final String SERVER = "S";
    private static final String MEMORY = "M";

    private final Words words;
    private final Narrator narrator;
    private final Map<Actor, String> people = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private MermaidExport(Words words) {
        this.words = words;
        this.narrator = new Narrator(words);
    }

    /// `trace` as the text of a diagram; what happened backstage is left out.
    public static String write(Trace trace, Masking masking, Words words) {
        return new MermaidExport(words).draw(MaskedTrace.of(trace, masking));
    }

    private String draw(Trace trace) {
        Map<ExchangeId, Exchange> exchanges =
                Exchange.of(trace).stream().collect(Collectors.toMap(Exchange::id, each -> each));
        boolean backstage = false;
        for (Event event : trace.events()) {
            switch (event.step()) {
                case Step.SceneOpened(_, boolean unseen) -> backstage = unseen;
                case Step.ExchangeOpened _ -> {
                    if (!backstage) {
                        Optional.ofNullable(exchanges.get(event.exchange()))
                                .ifPresent(each -> exchange(each, event));
                    }
                }
                case Step.OfWorld _ ->
                        narrator.tell(List.of(event)).forEach(line -> note("over S,M", line));
                default -> {}
            }
        }
        List<String> all = new ArrayList<>(List.of("sequenceDiagram"));
        all.addAll(participants());
        lines.forEach(line -> all.add("    " + line));
        return String.join("\n", all) + "\n";
    }

    private List<String> participants() {
        List<String> heads = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            List<String> inLane =
                    people.entrySet().stream()
                            .filter(each -> each.getKey().lane().equals(Optional.of(lane)))
                            .map(each -> "        " + participant(each.getKey(), each.getValue()))
                            .toList();
            if (!inLane.isEmpty()) {
                heads.add("    box " + MermaidText.of(words.text("export.lane", lane.name())));
                heads.addAll(inLane);
                heads.add("    end");
            }
        }
        people.forEach((actor, id) -> {
            if (actor.lane().isEmpty()) {
                heads.add("    " + participant(actor, id));
            }
        });
        heads.add("    participant S as " + MermaidText.of(words.text("export.server")));
        heads.add("    participant M as " + MermaidText.of(words.text("ui.store.title")));
        return heads;
    }

    private static String participant(Actor actor, String id) {
        return "actor " + id + " as " + MermaidText.of(actor.label());
    }

    private void exchange(Exchange exchange, Event opening) {
        String client = people.computeIfAbsent(exchange.actor(), _ -> "C" + (people.size() + 1));
        lines.add(
                arrow(
                        client,
                        "->>+",
                        SERVER,
                        LessonTime.clock(opening.at())
                                + " "
                                + exchange.opening().method()
                                + " "
                                + exchange.opening().path()));
        exchange.events().forEach(event -> step(event.step()));
        gates(exchange);
        String answer =
                exchange.response()
                        .map(each -> each.status() + " " + ReasonPhrase.of(each.status()))
                        .orElseGet(() -> words.text("export.unanswered"));
        boolean allowed = exchange.verdict().filter(Verdict::allowed).isPresent();
        lines.add(arrow(SERVER, allowed ? "-->>-" : "--x-", client, answer));
    }

    /// All gates in one note, one a line: the tag is Mermaid's own, so it is put in last.
    private void gates(Exchange exchange) {
        String said =
                exchange.steps(Step.Checked.class).stream()
                        .map(each -> MermaidText.of(narrator.gate(each, exchange.scheme())))
                        .collect(Collectors.joining("<br/>"));
        if (!said.isEmpty()) {
            lines.add("Note right of S: " + said);
        }
    }

    private void step(Step step) {
        switch (step) {
            case Step.OfStore store -> store(store);
            case Step.AccessWithdrawn(_, String user, var ending, _) ->
                    note("over S", words.text("ui.timeline.withdrawn." + ending.name(), user));
            default -> {}
        }
    }

    private void store(Step.OfStore step) {
        switch (step) {
            case Step.RowFound(var row, _) -> ask(row.key(), "export.row.found");
            case Step.RowMissed(_, String key, _) -> ask(key, "export.row.missed");
            case Step.RowWritten(var row, _) ->
                    lines.add(arrow(SERVER, "->>", MEMORY, row("export.row.write", row.key())));
            case Step.RowRemoved(_, String key, _) ->
                    lines.add(arrow(SERVER, "-x", MEMORY, row("export.row.remove", key)));
        }
    }

    private void ask(String key, String answer) {
        lines.add(arrow(SERVER, "->>", MEMORY, row("export.row.ask", key)));
        lines.add(arrow(MEMORY, "-->>", SERVER, words.text(answer)));
    }

    private String row(String sentence, String key) {
        return words.text(sentence, Credential.shortId(key));
    }

    private void note(String where, String text) {
        if (!text.isBlank()) {
            lines.add("Note " + where + ": " + MermaidText.of(text));
        }
    }

    private static String arrow(String from, String arrow, String to, String text) {
        return from + arrow + to + ": " + MermaidText.of(text);
    }
}
