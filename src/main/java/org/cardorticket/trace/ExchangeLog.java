package org.cardorticket.trace;

/// Where the client and the server of one exchange write their steps. Safe for use by both at once.
public final class ExchangeLog {

    private final Recorder recorder;
    private final ExchangeId id;
    private final String traceparent;

    ExchangeLog(Recorder recorder, ExchangeId id, String traceparent) {
        this.recorder = recorder;
        this.id = id;
        this.traceparent = traceparent;
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
        recorder.append(id, step);
    }
}
