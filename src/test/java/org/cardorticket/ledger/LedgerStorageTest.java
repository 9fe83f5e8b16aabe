package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cardorticket.ledger.Told.issued;
import static org.cardorticket.ledger.Told.wallet;
import static org.cardorticket.ledger.Told.written;

import java.util.List;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Wallet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("who keeps how much for one user")
class LedgerStorageTest {

    private static final Actor ALICE = Told.ALICE;

    private final Told told = new Told();

    private static Step holds(String... values) {
        return wallet(ALICE, Wallet.Place.STORAGE, values);
    }

    private void assertKept(long client, long server) {
        Figure figure = told.says(Subject.STORAGE);
        assertThat(figure).isEqualTo(new Figure.Kept(client, server, figure.proof()));
    }

    private void assertMost(long rows, long bytes) {
        Figure figure = told.says(Subject.MEMORY_PER_USER);
        assertThat(figure).isEqualTo(new Figure.Memory(rows, bytes, figure.proof()));
    }

    @Test
    void theClientsPartIsTheLengthOfAllItHoldsInUtf8() {
        told.by(ALICE, issued("c", "09:30"), holds("abc", "\u00e4\u20ac"));
        assertKept(3 + 2 + 3, 0);
    }

    @Test
    void theMostStaysWhenTheWalletIsEmptied() {
        told.by(ALICE, issued("c", "09:30"), holds("abc"), holds("abcde"), holds(), holds("ab"));
        assertKept(5, 0);
    }

    @Test
    void bothPartsAreProvedAndTheProofIsInOrder() {
        told.by(ALICE, written("k", "alice", 70, "09:30"), issued("c", "09:30"), holds("abc"));
        assertKept(3, 70);
        List<Long> steps = told.says(Subject.STORAGE).proof().steps();
        assertThat(steps).containsExactly(1L, 3L);
        told.by(ALICE, written("j", "alice", 70, "09:30"));
        assertKept(3, 140);
        assertThat(told.says(Subject.STORAGE).proof().steps()).containsExactly(3L, 6L);
    }

    @Test
    void nothingIsSaidOfBothBeforeBothAreKnown() {
        told.by(ALICE, holds("abc"));
        assertThat(told.says(Subject.STORAGE)).isInstanceOf(Figure.NotYet.class);
        assertThat(told.says(Subject.MEMORY_PER_USER)).isInstanceOf(Figure.NotYet.class);
        told.by(ALICE, issued("c", "09:30"));
        assertKept(3, 0);
        assertMost(0, 0);
    }

    @Test
    void theServersPartIsKnownWithoutTheClients() {
        told.by(ALICE, issued("c", "09:30"));
        assertMost(0, 0);
        assertThat(told.says(Subject.STORAGE)).isInstanceOf(Figure.NotYet.class);
    }

    @Test
    void aCredentialThatLeavesNoRowIsTheProofOnlyWhereNothingElseIs() {
        told.by(ALICE, written("k", "alice", 70, "09:30"), issued("c", "09:30"));
        assertMost(1, 70);
        assertThat(told.says(Subject.MEMORY_PER_USER).proof()).isEqualTo(Proof.of(1));
        assertThat(told.says(Subject.MEMORY_NOW).proof()).isEqualTo(Proof.of(1));
        Told bare = new Told().by(ALICE, issued("c", "09:30"), issued("d", "09:30"));
        assertThat(bare.says(Subject.MEMORY_PER_USER).proof()).isEqualTo(Proof.of(1));
        assertThat(bare.says(Subject.MEMORY_NOW).proof()).isEqualTo(Proof.of(1));
    }

    @Test
    void theMostIsThatOfOneUserAndNotOfAll() {
        told.by(
                ALICE,
                written("a", "alice", 70, "09:30"),
                written("b", "bob", 60, "09:30"),
                written("c", "bob", 20, "09:30"),
                written("d", "carol", 79, "09:30"));
        assertMost(2, 80);
        Figure now = told.says(Subject.MEMORY_NOW);
        assertThat(now).isEqualTo(new Figure.Memory(4, 229, now.proof()));
    }

    @Test
    void anAdministratorIsNoUserAlsoWhenTheirRowIsWrittenLater() {
        told.by(Told.ADMIN).by(ALICE, written("a", "admin", 70, "09:30"));
        assertThat(told.says(Subject.MEMORY_PER_USER)).isInstanceOf(Figure.NotYet.class);
    }

    @Test
    void aPeakThatIsReachedAgainIsProvedByTheFirstTime() {
        told.by(ALICE, written("k", "alice", 70, "09:30"), holds("abc"));
        told.by(ALICE, written("k", "alice", 70, "09:30"), holds(), holds("xyz"));
        assertKept(3, 70);
        assertThat(told.says(Subject.STORAGE).proof().steps()).containsExactly(1L, 2L);
    }

    @Test
    void whatOthersHoldIsNotTheUsers() {
        told.by(ALICE, issued("c", "09:30"), holds("abc"));
        told.alone(
                wallet(Told.THIEF, Wallet.Place.STORAGE, "abcdef"),
                wallet(Told.BELOW, Wallet.Place.STORAGE, "abcdef"),
                wallet(Told.ADMIN, Wallet.Place.STORAGE, "abcdef"));
        assertKept(3, 0);
    }

    @Test
    void rowsOfAnotherSchemeAreAnotherLanes() {
        told.by(ALICE, written("a", "alice", 70, "09:30"));
        assertThat(told.says(Subject.MEMORY_PER_USER, Lane.B)).isInstanceOf(Figure.NotYet.class);
        assertThat(told.says(Subject.MEMORY_NOW, Lane.B)).isInstanceOf(Figure.NotYet.class);
    }

    @Test
    void aCredentialOfTheAdministratorsSaysNothingOfAUser() {
        Credential card = Told.credential("c", Credential.Kind.SESSION_COOKIE, "09:30");
        told.by(Told.ADMIN, new Step.Issued(card), holds("abc"));
        assertThat(told.says(Subject.STORAGE)).isInstanceOf(Figure.NotYet.class);
        assertThat(told.says(Subject.MEMORY_PER_USER)).isInstanceOf(Figure.NotYet.class);
    }

    @Test
    void aLaneThatTakesAnotherSchemeForgetsWhatWasKept() {
        told.by(ALICE, issued("c", "09:30"), holds("abc"));
        told.alone(new Step.LaneSet(Lane.A, Scheme.JWT_DENYLIST, ALICE));
        assertThat(told.says(Subject.STORAGE)).isInstanceOf(Figure.NotYet.class);
        told.alone(new Step.LaneSet(Lane.A, Scheme.SESSION, ALICE));
        assertThat(told.says(Subject.STORAGE)).isInstanceOf(Figure.NotYet.class);
        assertThat(told.says(Subject.MEMORY_NOW)).isInstanceOf(Figure.Memory.class);
    }
}
