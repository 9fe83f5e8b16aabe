package org.cardorticket.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cardorticket.wire.Header;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// Blots out whatever in a message would let its reader in: cookies, tokens, passwords.
final class Blot {

    /// What stands in the place of a secret; ASCII, so that a header stays a header.
    static final String INK = "***";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> SECRETS =
            Set.of("password", "old", "new", "access_token", "refresh_token", "csrf_token");
    private static final Pattern QUERY_VALUE = Pattern.compile("=[^&]*");

    private Blot() {}

    static Request request(Request request) {
        return new Request(
                request.method(),
                target(request.target()),
                headers(request.headers()),
                body(request.body()));
    }

    static Response response(Response response) {
        return new Response(response.status(), headers(response.headers()), body(response.body()));
    }

    /// The path with every value of its query blotted out: a token may travel there (RFC 6750
    /// §2.3).
    static String target(String target) {
        int query = target.indexOf('?');
        return query < 0
                ? target
                : target.substring(0, query)
                        + QUERY_VALUE.matcher(target.substring(query)).replaceAll("=" + INK);
    }

    private static List<Header> headers(List<Header> headers) {
        return headers.stream().map(each -> new Header(each.name(), value(each))).toList();
    }

    private static String value(Header header) {
        return switch (header.name().toLowerCase(Locale.ROOT)) {
            case "authorization", "proxy-authorization" -> scheme(header.value());
            case "cookie" -> cookies(header.value());
            case "x-csrf-token" -> INK;
            case "set-cookie" -> setCookie(header.value());
            default -> header.value();
        };
    }

    /// `Bearer ***`: which scheme somebody used is no secret. A single word may be the secret
    /// itself.
    private static String scheme(String value) {
        int gap = value.indexOf(' ');
        return gap < 0 ? INK : value.substring(0, gap) + " " + INK;
    }

    private static String cookies(String value) {
        return String.join(
                "; ", Pattern.compile(";\\s*").splitAsStream(value).map(Blot::pair).toList());
    }

    private static String setCookie(String value) {
        int end = value.indexOf(';');
        return end < 0 ? pair(value) : pair(value.substring(0, end)) + value.substring(end);
    }

    private static String pair(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? INK : pair.substring(0, equals + 1) + INK;
    }

    /// A body that cannot be read as JSON may hide anything, so nothing of it is left.
    private static String body(String body) {
        if (body.isEmpty()) {
            return body;
        }
        try {
            JsonNode tree = JSON.readTree(body);
            blot(tree);
            return tree.isContainerNode() ? tree.toString() : INK;
        } catch (JsonProcessingException e) {
            return INK;
        }
    }

    private static void blot(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                if (SECRETS.contains(each.getKey())) {
                    each.setValue(object.textNode(INK));
                }
            }
        }
        node.forEach(Blot::blot);
    }
}
