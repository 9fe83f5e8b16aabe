package org.cardorticket.wire;

import java.util.List;
import java.util.stream.Stream;

/// An HTTP request (RFC 9112 §3): method, target in origin form, headers, body.
public record Request(String method, String target, List<Header> headers, String body)
        implements Message {

    public Request {
        headers = List.copyOf(headers);
    }

    /// A request without headers and body.
    public static Request of(String method, String target) {
        return new Request(method, target, List.of(), "");
    }

    @Override
    public String startLine() {
        return method + " " + target + " HTTP/1.1";
    }

    /// The same request with one more header at the end.
    public Request with(String name, String value) {
        List<Header> more =
                Stream.concat(headers.stream(), Stream.of(new Header(name, value))).toList();
        return new Request(method, target, more, body);
    }

    /// The same with `text` as its body.
    public Request withBody(String text) {
        return new Request(method, target, headers, text);
    }

    /// The same request with a JSON body and the header that says so.
    public Request withJson(String json) {
        return new Request(method, target, headers, json).with("Content-Type", "application/json");
    }

    /// The target's path, without a query.
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }
}
