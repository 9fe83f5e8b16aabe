package org.cardorticket.auth;

import java.util.List;
import org.cardorticket.trace.Row;

/// Which credentials open nothing any more once a row is gone: those that are looked up in it.
public final class Dependents {

    private Dependents() {}

    /// The ids of the credentials that need `row`; none for a row that only forbids something.
    public static List<String> of(Row row) {
        String[] words = row.value().split(" ");
        return switch (row.table().kind()) {
            case SESSIONS -> List.of(row.key());
            case ALLOWED -> List.of(words[0]);
            case DENIED -> List.of();
            case FAMILIES -> List.of(words[0]);
        };
    }
}
