package org.cardorticket.trace;

import java.util.function.Consumer;

/// Where the client and the server of one exchange write their steps. Safe for use by both at once.
public final class ExchangeLog {

    private final ExchangeId id;
    private final String traceparent;
    private final Consumer<Step> sink;

    ExchangeLog(ExchangeId id, String traceparent, Consumer<Step> sink) {
        this.id = id;
        this.traceparent = traceparent;
        this.sink = sink;
    }

    /// A log that keeps nothing, for what does not belong on the stage.
    public static ExchangeLog silent() {
        return new ExchangeLog(ExchangeId.NONE, "", _ -> {});
    }

    /// The exchange's number.
    public ExchangeId id() {
        return id;
    }

    /// The value of the `traceparent` header (W3C Trace Context) that leads the server to this log.
    public String traceparent() {
        return traceparent;
    }

    /// Writes down one step at the current lesson time.
    public void add(Step step) {
        sink.accept(step);
    }
}
