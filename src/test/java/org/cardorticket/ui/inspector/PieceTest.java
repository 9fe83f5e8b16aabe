package org.cardorticket.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("credentials in the text of a message")
class PieceTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final String MAC = "A".repeat(43);

    @Property
    void thePiecesTogetherAreTheText(@ForAll String text) {
        assertThat(joined(text)).isEqualTo(text);
    }

    @Property
    void aTicketIsFoundWhereverItStands(
            @ForAll @AlphaChars String before, @ForAll @AlphaChars String after) {
        String text = before + " eyJh.eyJi.c2ln " + after;
        assertThat(joined(text)).isEqualTo(text);
        assertThat(Piece.of(text))
                .contains(
                        new Piece("eyJh", Piece.Kind.HEADER),
                        new Piece(".eyJi", Piece.Kind.CLAIMS),
                        new Piece(".c2ln", Piece.Kind.SIGNATURE));
    }

    @Test
    void aCardIsANumberAndASeal() {
        assertThat(Piece.of("Cookie: sid=" + ID + "." + MAC))
                .containsExactly(
                        new Piece("Cookie: sid=", Piece.Kind.PLAIN),
                        new Piece(ID, Piece.Kind.CARD),
                        new Piece("." + MAC, Piece.Kind.SIGNATURE));
    }

    @Test
    void aTicketWithoutASignatureIsStillATicket() {
        assertThat(Piece.of("eyJh.eyJi.")).last().isEqualTo(new Piece(".", Piece.Kind.SIGNATURE));
    }

    @Test
    void ordinaryWordsWithDotsAreNone() {
        assertThat(Piece.of("www.example.org and 1.2.3"))
                .containsExactly(new Piece("www.example.org and 1.2.3", Piece.Kind.PLAIN));
        assertThat(Piece.of("")).isEmpty();
    }

    private static String joined(String text) {
        return Piece.of(text).stream().map(Piece::text).collect(Collectors.joining());
    }
}
