package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cardorticket.words.LabWords;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("the experiment length")
@Timeout(60)
class CredentialLengthTest {

    private static final CredentialLength LENGTH = new CredentialLength();
    private static final List<String> TICKETS =
            List.of("ticket-HS256", "ticket-EdDSA", "ticket-RS256");
    private static final Watching WATCHING = new Watching();

    private static Dials dials;
    private static Figures figures;

    @BeforeAll
    static void measure() throws IOException {
        dials = LENGTH.standard().with(LENGTH, "letters", 4);
        Leftovers before = Leftovers.since();
        figures = LENGTH.run(dials, WATCHING);
        before.gone();
    }

    private static double bytes(String series, int roles) {
        return figures.series(series).at(roles).median();
    }

    @DisplayName("measures a card and every ticket")
    @Test
    void measuresEverything() {
        Consistent.check(figures, LENGTH, dials, WATCHING.heard());
        assertThat(figures.series())
                .extracting(Series::id)
                .containsExactly("card", "ticket-HS256", "ticket-EdDSA", "ticket-RS256");
        assertThat(figures.notes()).isEmpty();
        assertThat(figures.runs()).isEqualTo(1);
        assertThat(figures.series())
                .allSatisfy(each ->
                        assertThat(each.points())
                                .extracting(Point::x)
                                .containsExactly(
                                        0.0, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0));
    }

    @DisplayName("finds a card as short as it was, however many roles there are")
    @Test
    void cardsStayShort() {
        assertThat(figures.series("card").points())
                .allMatch(point -> point.spread().median() == bytes("card", 0));
    }

    @DisplayName("finds tickets growing with every role, by what a role takes in Base64")
    @Test
    void ticketsGrow() {
        for (String ticket : TICKETS) {
            assertThat(figures.series(ticket).points())
                    .extracting(point -> point.spread().median())
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(bytes(ticket, 0)).isGreaterThan(bytes("card", 0));
            // A role of 4 letters is "r000", with its quotes and its comma: 7 bytes, 28/3 in
            // Base64; and a hundred roles of that are off by less than a group.
            assertThat(bytes(ticket, 200) - bytes(ticket, 100)).isBetween(929.0, 938.0);
            // Those with no role, or one, differ in commas and brackets.
            assertThat(bytes(ticket, 20)).isGreaterThan(bytes(ticket, 0) + 180);
        }
    }

    @DisplayName("finds the signatures as long as the standards have them")
    @Test
    void signaturesAreAsLongAsTheStandards() {
        // 32, 64 and 256 bytes are 43, 86 and 342 letters in Base64 without padding; the headers
        // differ too, by the name of the algorithm, and little else.
        for (int roles : new int[] {0, 20, 200}) {
            double hmac = bytes("ticket-HS256", roles);
            assertThat(bytes("ticket-EdDSA", roles) - hmac).isBetween(43.0 - 8, 43.0 + 8);
            assertThat(bytes("ticket-RS256", roles) - hmac).isBetween(299.0 - 8, 299.0 + 8);
        }
    }

    @DisplayName("answers with twenty roles, and the ticket is the longer one")
    @Test
    void answers() {
        assertThat(LENGTH.answer(figures))
                .isEqualTo(bytes("ticket-HS256", 20) / bytes("card", 20))
                .isGreaterThan(1);
    }

    @DisplayName("comes to the same once more")
    @Test
    void comesToTheSame() throws IOException {
        assertThat(LENGTH.run(dials, new Watching()).series()).isEqualTo(figures.series());
    }

    @DisplayName("leaves out tickets that their own server refuses, and says so")
    @Test
    void leavesOutWhatIsRefused() throws IOException {
        Dials longest = LENGTH.standard().with(LENGTH, "letters", 32);
        Watching watching = new Watching();
        Figures some = LENGTH.run(longest, watching);
        Consistent.check(some, LENGTH, longest, watching.heard());
        assertThat(some.series("card").points()).hasSize(9);
        for (String ticket : TICKETS) {
            assertThat(some.series(ticket).points())
                    .hasSizeLessThan(9)
                    .extracting(Point::x)
                    .contains(20.0);
            // Whatever was let in fits into the header that the words tell of.
            assertThat(some.series(ticket).points())
                    .allMatch(point -> point.spread().most() <= 4_096 + 30);
        }
        assertThat(new LabWords(Words.of(Language.EN)).notes(some))
                .containsExactly(
                        "ticket, HS256: at 100 roles the server refuses its own ticket.",
                        "ticket, EdDSA: at 100 roles the server refuses its own ticket.",
                        "ticket, RS256: at 100 roles the server refuses its own ticket.");
        assertThat(LENGTH.answer(some)).isGreaterThan(LENGTH.answer(figures));
    }
}
