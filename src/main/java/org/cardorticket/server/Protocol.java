package org.cardorticket.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cardorticket.trace.Reason;
import org.cardorticket.wire.Request;

/// What HTTP itself asks of a request, before anybody asks who sent it.
final class Protocol {

    private Protocol() {}

    /// What is wrong with `inbound` whatever it asks for.
    static Optional<Reason> trouble(Inbound inbound, Hosts hosts) {
        if (inbound.trouble().filter(Reason.HEADERS_TOO_LARGE::equals).isPresent()) {
            return inbound.trouble();
        }
        List<String> authorities = Destination.of(inbound.request()).authorities();
        if (authorities.size() != 1) {
            // RFC 9112 §3.2
            return Optional.of(Reason.BAD_REQUEST);
        }
        return hosts.include(authorities.getFirst())
                ? inbound.trouble()
                : Optional.of(Reason.WRONG_HOST);
    }

    /// What is wrong with the body of `inbound` where JSON is expected.
    static Optional<Reason> bodyTrouble(Inbound inbound) {
        if (!inbound.declaredBody()) {
            return Optional.of(Reason.LENGTH_REQUIRED);
        }
        return isJson(inbound.request()) ? Optional.empty() : Optional.of(Reason.NOT_JSON);
    }

    /// `application/json`, and UTF-8 where a `charset` is named at all (RFC 8259 §8.1).
    private static boolean isJson(Request request) {
        List<String> types = request.headers("Content-Type");
        if (types.size() != 1) {
            return false;
        }
        String[] parts = types.getFirst().toLowerCase(Locale.ROOT).split(";", -1);
        boolean utf8 = true;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip().replace("\"", "");
            utf8 &= !part.startsWith("charset=") || part.equals("charset=utf-8");
        }
        return utf8 && parts[0].strip().equals("application/json");
    }
}
