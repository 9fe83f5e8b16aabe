package org.cardorticket.auth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Optional;

/// The compact form of a JWT (RFC 7515 §7.1), as strict as it can be read: three canonical
/// base64url parts.
///
/// A part that decodes but would be written differently (padding, stray characters, unused bits
/// that are not zero) is refused, so that a token has exactly one spelling.
final class TicketForm {

    private static final int LONGEST = 4096;

    private TicketForm() {}

    /// Header and claims of `text`, or empty when it is not a token in canonical form.
    static Optional<Attempt.Token> read(String text) {
        String[] parts = text.split("\\.", -1);
        if (text.length() > LONGEST || parts.length != 3 || decode(parts[2]).isEmpty()) {
            return Optional.empty();
        }
        Optional<ObjectNode> header = decode(parts[0]).flatMap(Json::readObject);
        Optional<ObjectNode> claims = decode(parts[1]).flatMap(Json::readObject);
        return header.isEmpty() || claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attempt.Token(header.get(), claims.get()));
    }

    private static Optional<byte[]> decode(String part) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            String again = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return again.equals(part) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
