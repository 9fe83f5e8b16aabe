package org.cardorticket.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Request;

/// A trace as HAR 1.2, which browsers' network panels open: every exchange with its messages as
/// they were, one page for every scene.
public final class HarExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String GUESTS = "guests";
    private static final String COMMENT =
            "startedDateTime is lesson time. wait is the server's measured time from the request's"
                    + " arrival to its answer; nothing else was measured, so all else is 0 or -1.";

    private final List<Har.Page> pages = new ArrayList<>();
    private final Map<ExchangeId, String> pageOf = new HashMap<>();

    private HarExport() {}

    /// `trace` as the text of a HAR file, made by this program in `version`.
    public static String write(Trace trace, Masking masking, String version) {
        Trace masked = MaskedTrace.of(trace, masking);
        HarExport export = new HarExport();
        export.paginate(masked);
        List<Har.Entry> entries = Exchange.of(masked).stream().map(export::entry).toList();
        Har.Creator creator = new Har.Creator("Card or Ticket", version);
        try {
            return JSON.writeValueAsString(
                            new Har(new Har.Log("1.2", creator, export.pages, entries, COMMENT)))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// `moment` as HAR writes it.
    static String time(Instant moment) {
        return MILLIS.format(moment);
    }

    private void paginate(Trace trace) {
        String now = GUESTS;
        for (Event event : trace.events()) {
            switch (event.step()) {
                case Step.SceneOpened(String command, _) -> {
                    now = "scene-" + (pages.size() + 1);
                    page(event.at(), now, command);
                }
                case Step.SceneClosed _ -> now = GUESTS;
                case Step.ExchangeOpened _ -> {
                    if (now.equals(GUESTS) && !pageOf.containsValue(GUESTS)) {
                        page(event.at(), GUESTS, GUESTS);
                    }
                    pageOf.put(event.exchange(), now);
                }
                default -> {}
            }
        }
    }

    private void page(Instant at, String id, String title) {
        pages.add(new Har.Page(time(at), id, title, Map.of("onContentLoad", -1, "onLoad", -1)));
    }

    private Har.Entry entry(Exchange exchange) {
        Instant at = exchange.events().getFirst().at();
        double wait =
                exchange.steps(Step.Answered.class).stream().mapToLong(Step.Answered::nanos).sum()
                        / 1e6;
        return new Har.Entry(
                pageOf.getOrDefault(exchange.id(), GUESTS),
                time(at),
                wait,
                exchange.request().map(HarMessages::sent).orElseGet(() -> unsent(exchange)),
                exchange.response()
                        .map(response -> HarMessages.got(response, at))
                        .orElseGet(HarMessages::nothing),
                Map.of(),
                new Har.Timings(-1, -1, -1, -1, 0, wait, 0),
                comment(exchange),
                "fetch",
                exchange.actor().lane().map(Enum::name).orElse(""),
                exchange.scheme().prefix(),
                exchange.steps(Step.Checked.class).stream().map(HarExport::passage).toList());
    }

    private static Har.Sent unsent(Exchange exchange) {
        return HarMessages.sent(Request.of(exchange.opening().method(), exchange.opening().path()));
    }

    private static String comment(Exchange exchange) {
        String verdict =
                exchange.verdict()
                        .map(each ->
                                switch (each) {
                                    case Verdict.Allowed _ -> "allowed";
                                    case Verdict.Refused(var reason) -> "refused: " + reason.code();
                                })
                        .orElse("no answer");
        return exchange.actor().label() + ", " + verdict;
    }

    private static Har.Passage passage(Step.Checked checked) {
        return new Har.Passage(
                checked.gate().name(),
                checked.outcome().passed(),
                switch (checked.outcome()) {
                    case Outcome.Passed(String detail) -> detail;
                    case Outcome.Failed(var reason) -> reason.code();
                },
                checked.nanos());
    }
}
