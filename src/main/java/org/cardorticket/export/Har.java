package org.cardorticket.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The objects of HAR 1.2, named as the format names them; names that begin with `_` are ours, as
/// it allows.
record Har(Log log) {

    record Log(
            String version,
            Creator creator,
            List<Page> pages,
            List<Entry> entries,
            String comment) {}

    record Creator(String name, String version) {}

    record Page(
            String startedDateTime, String id, String title, Map<String, Integer> pageTimings) {}

    record Entry(
            String pageref,
            String startedDateTime,
            double time,
            Sent request,
            Got response,
            Map<String, String> cache,
            Timings timings,
            String comment,
            @JsonProperty("_resourceType") String resourceType,
            @JsonProperty("_lane") String lane,
            @JsonProperty("_scheme") String scheme,
            @JsonProperty("_gates") List<Passage> gates) {}

    record Sent(
            String method,
            String url,
            String httpVersion,
            List<Cookie> cookies,
            List<Pair> headers,
            List<Pair> queryString,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PostData postData,
            int headersSize,
            int bodySize) {}

    record PostData(String mimeType, List<Pair> params, String text) {}

    record Got(
            int status,
            String statusText,
            String httpVersion,
            List<Cookie> cookies,
            List<Pair> headers,
            Content content,
            String redirectURL,
            int headersSize,
            int bodySize) {}

    record Content(int size, String mimeType, String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cookie(
            String name,
            String value,
            @Nullable String path,
            @Nullable String expires,
            @Nullable Boolean httpOnly,
            @Nullable Boolean secure,
            @Nullable String sameSite) {

        Cookie(String name, String value) {
            this(name, value, null, null, null, null, null);
        }
    }

    record Pair(String name, String value) {}

    /// In milliseconds; -1 for what does not apply.
    record Timings(
            double blocked,
            double dns,
            double connect,
            double ssl,
            double send,
            @JsonProperty("wait") double waiting,
            double receive) {}

    /// One gate that the request came to.
    record Passage(String gate, boolean passed, String detail, long nanos) {}
}
