package org.cardorticket.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The claims of a verified ticket, read as strictly as RFC 7519 §4.1 writes them.
///
/// @param notBefore the first moment at which it is valid: the later of `iat` and `nbf`
record TicketClaims(Identity who, Instant notBefore) {

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(253_402_300_799L);

    /// The claims in `json`, or empty when `sub`, `jti`, `iat` or `exp` is missing, or any of them
    /// has the wrong type.
    static Optional<TicketClaims> read(ObjectNode json) {
        String user = Json.text(json, "sub");
        String id = Json.text(json, "jti");
        String family = Json.text(json, "sid");
        Optional<Set<String>> roles = roles(json.get("roles"));
        Optional<Instant> issued = moment(json.get("iat"));
        Optional<Instant> notBefore = json.has("nbf") ? moment(json.get("nbf")) : issued;
        Optional<Instant> expiry = moment(json.get("exp"));
        if (user.isEmpty()
                || id.isEmpty()
                || roles.isEmpty()
                || issued.isEmpty()
                || notBefore.isEmpty()
                || expiry.isEmpty()) {
            return Optional.empty();
        }
        Identity who =
                new Identity(user, roles.get(), id, family.isEmpty() ? id : family, expiry.get());
        Instant first = issued.get().isAfter(notBefore.get()) ? issued.get() : notBefore.get();
        return Optional.of(new TicketClaims(who, first));
    }

    /// A ticket without roles has none; anything but a list of texts is no list of roles.
    private static Optional<Set<String>> roles(@Nullable JsonNode node) {
        Set<String> names = new HashSet<>();
        if (node == null) {
            return Optional.of(names);
        }
        for (JsonNode role : node) {
            if (!role.isTextual()) {
                return Optional.empty();
            }
            names.add(role.textValue());
        }
        return node.isArray() ? Optional.of(names) : Optional.empty();
    }

    /// A NumericDate (RFC 7519 §2): seconds since 1970, fractions allowed, nothing but a number.
    private static Optional<Instant> moment(@Nullable JsonNode node) {
        if (node == null || !node.isNumber() || Double.isInfinite(node.doubleValue())) {
            return Optional.empty();
        }
        BigDecimal seconds = node.decimalValue();
        if (seconds.abs().compareTo(FARTHEST) > 0) {
            return Optional.empty();
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        long nanos = seconds.subtract(whole).movePointRight(9).longValue();
        return Optional.of(Instant.ofEpochSecond(whole.longValueExact(), nanos));
    }
}
