package org.cardorticket.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import org.cardorticket.trace.Scheme;

/// Somebody who logs in with a scheme over real HTTP, and then asks again and again who they are.
final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final HttpRequest asking;
    private final String header;
    private final String value;

    private Visitor(HttpClient http, URI place, String header, String value) {
        this.http = http;
        this.header = header;
        this.value = value;
        this.asking = HttpRequest.newBuilder(place).header(header, value).build();
    }

    /// Logs `user` in at the server at `base`.
    ///
    /// @throws IOException when the server does not let them in
    static Visitor logIn(HttpClient http, URI base, Scheme scheme, String user, String password)
            throws IOException {
        String body =
                JSON.writeValueAsString(
                        JSON.createObjectNode().put("username", user).put("password", password));
        HttpResponse<String> answer =
                sent(
                        http,
                        HttpRequest.newBuilder(base.resolve(scheme.path("/login")))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        if (answer.statusCode() != 200) {
            throw new IOException("the login was answered with " + answer.statusCode());
        }
        URI place = base.resolve(scheme.path("/me"));
        if (scheme.inCookie()) {
            String cookie = answer.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
            return new Visitor(http, place, "Cookie", cookie);
        }
        JsonNode token = JSON.readTree(answer.body()).path("access_token");
        return new Visitor(http, place, "Authorization", "Bearer " + token.asText());
    }

    /// How many bytes of every request are the credential: its line in the header, end and all.
    int bytes() {
        return (header + ": " + value + "\r\n").length();
    }

    /// Asks; returns the status of the answer.
    ///
    /// @throws IOException when there is none
    int ask() throws IOException {
        return sent(http, asking).statusCode();
    }

    private static HttpResponse<String> sent(HttpClient http, HttpRequest request)
            throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        }
    }
}
