package org.cardorticket.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a message's text, and whether it is a credential or a part of one.
record Piece(String text, Kind kind) {

    /// What a piece is.
    enum Kind {
        /// Anything else.
        PLAIN,
        /// A ticket's header.
        HEADER,
        /// A ticket's claims.
        CLAIMS,
        /// A ticket's signature, or a card's MAC.
        SIGNATURE,
        /// A card's number.
        CARD
    }

    private static final Pattern CREDENTIAL =
            Pattern.compile(
                    "(?<header>eyJ[\\w-]*)\\.(?<claims>[\\w-]*)\\.(?<signature>[\\w-]*)"
                            + "|(?<card>[0-9a-f]{32})\\.(?<mac>[\\w-]{43})");

    /// `text` in pieces, which together are `text` again.
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = CREDENTIAL.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(pieces, text.substring(from, matcher.start()), Kind.PLAIN);
            if (matcher.group("header") != null) {
                add(pieces, matcher.group("header"), Kind.HEADER);
                add(pieces, "." + matcher.group("claims"), Kind.CLAIMS);
                add(pieces, "." + matcher.group("signature"), Kind.SIGNATURE);
            } else {
                add(pieces, matcher.group("card"), Kind.CARD);
                add(pieces, "." + matcher.group("mac"), Kind.SIGNATURE);
            }
            from = matcher.end();
        }
        add(pieces, text.substring(from), Kind.PLAIN);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, Kind kind) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, kind));
        }
    }
}
