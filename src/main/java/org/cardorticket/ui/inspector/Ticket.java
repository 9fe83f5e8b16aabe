package org.cardorticket.ui.inspector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A JWT as anybody can read it who holds it: no key is needed for that (RFC 7519 §7.2).
///
/// @param header the JSON of the first part
/// @param claims the JSON of the second part
/// @param signature the third part as it stands
record Ticket(ObjectNode header, ObjectNode claims, String signature) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /// One claim of a ticket.
    ///
    /// @param value as JSON, a text without its quotes
    /// @param moment the moment that a claim of time names
    record Claim(String name, String value, Optional<Instant> moment) {}

    /// The ticket that `text` is, if it is one.
    static Optional<Ticket> of(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        Optional<ObjectNode> header = decode(parts[0]);
        Optional<ObjectNode> claims = decode(parts[1]);
        return header.isEmpty() || claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ticket(header.get(), claims.get(), parts[2]));
    }

    /// The claims in their order.
    List<Claim> list() {
        List<Claim> list = new ArrayList<>();
        claims.properties().forEach(each -> list.add(claim(each.getKey(), each.getValue())));
        return list;
    }

    /// The token with `json` for claims and the old signature; empty when `json` is no JSON object.
    Optional<String> edited(String json) {
        return read(json).map(object -> encode(header) + "." + encode(object) + "." + signature);
    }

    /// Whether `json` says something else than these claims, so that the signature is not for it.
    boolean isBrokenBy(String json) {
        return read(json).filter(claims::equals).isEmpty();
    }

    private static Claim claim(String name, JsonNode value) {
        boolean time = name.equals("exp") || name.equals("iat") || name.equals("nbf");
        return new Claim(
                name,
                value.isTextual() ? value.textValue() : value.toString(),
                time && value.canConvertToLong()
                        ? Optional.of(Instant.ofEpochSecond(value.longValue()))
                        : Optional.empty());
    }

    private static Optional<ObjectNode> decode(String part) {
        try {
            return read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> read(String json) {
        try {
            return MAPPER.readTree(json) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static String encode(ObjectNode json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
