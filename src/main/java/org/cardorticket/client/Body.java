package org.cardorticket.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Optional;
import org.cardorticket.trace.Reason;
import org.cardorticket.wire.Response;

/// Reads the server's JSON answers, and makes the bodies of requests.
final class Body {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Body() {}

    /// A JSON object of `pairs`: name, value, name, value.
    static String object(String... pairs) {
        var object = MAPPER.createObjectNode();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            object.put(pairs[i], pairs[i + 1]);
        }
        return object.toString();
    }

    /// The JSON in `response`, if it holds any.
    static Optional<JsonNode> read(Response response) {
        try {
            return Optional.ofNullable(MAPPER.readTree(response.body()));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /// The text member `name` of `json`.
    static Optional<String> text(JsonNode json, String name) {
        JsonNode node = json.get(name);
        return node != null && node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    /// Why the server refused, from the `reason` member of its answer.
    static Optional<Reason> reason(Response response) {
        return read(response)
                .flatMap(json -> text(json, "reason"))
                .flatMap(code ->
                        Arrays.stream(Reason.values())
                                .filter(reason -> reason.code().equals(code))
                                .findFirst());
    }
}
