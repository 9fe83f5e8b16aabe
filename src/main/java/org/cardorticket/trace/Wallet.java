package org.cardorticket.trace;

import java.util.List;

/// What a client keeps, in the order in which it got it.
public record Wallet(List<Item> items) {

    /// A client that holds nothing.
    public static final Wallet EMPTY = new Wallet(List.of());

    public Wallet {
        items = List.copyOf(items);
    }

    /// Where a client keeps a credential.
    public enum Place {
        /// The cookie jar: the browser attaches it by itself.
        COOKIE_JAR,
        /// The page's own storage: a script has to attach it, and any script of the page can read
        /// it.
        STORAGE
    }

    /// One credential in the wallet, whole.
    ///
    /// @param name the cookie's name, or `access_token`, `refresh_token`
    public record Item(Place place, String name, String value) {}
}
