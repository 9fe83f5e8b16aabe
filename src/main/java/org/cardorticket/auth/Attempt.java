package org.cardorticket.auth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.cardorticket.trace.Row;
import org.cardorticket.wire.Request;
import org.jspecify.annotations.Nullable;

/// A request on its way through the gates, and what they have found so far. One thread, one
/// request.
public final class Attempt {

    private final Request request;
    private final RowStore store;
    private String credential = "";
    private @Nullable Token token;
    private @Nullable Row row;
    private @Nullable Identity identity;

    /// The parts of a ticket once they have been read.
    record Token(ObjectNode header, ObjectNode claims) {}

    /// An attempt by `request` that looks things up in `store`.
    public Attempt(Request request, RowStore store) {
        this.request = request;
        this.store = store;
    }

    /// The request.
    public Request request() {
        return request;
    }

    /// Puts `text` forward as the credential, where it did not come in a header.
    public void present(String text) {
        credential(text);
    }

    /// Whom the gates so far take the sender for.
    public Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }

    /// The identity that an earlier gate has found.
    Identity known() {
        return found(identity);
    }

    RowStore store() {
        return store;
    }

    /// The credential as it was sent: a session's id without its seal once that has been checked.
    String credential() {
        return credential;
    }

    void credential(String text) {
        credential = text;
    }

    Token token() {
        return found(token);
    }

    void token(Token read) {
        token = read;
    }

    Row row() {
        return found(row);
    }

    void row(Row found) {
        row = found;
    }

    void identity(Identity known) {
        identity = known;
    }

    private static <T> T found(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a gate was asked before the one that finds this");
        }
        return value;
    }
}
