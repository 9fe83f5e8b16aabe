package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cardorticket.ledger.Told.answered;
import static org.cardorticket.ledger.Told.wallet;

import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Wallet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("who can send a credential, and who can read it")
class LedgerCarryingTest {

    private static final Actor ALICE = Told.ALICE;

    private final Told told = new Told();

    private static Step jar(String... values) {
        return wallet(ALICE, Wallet.Place.COOKIE_JAR, values);
    }

    private void assertAnswer(Subject subject, boolean yes) {
        Figure figure = told.says(subject);
        assertThat(figure).isEqualTo(new Figure.YesNo(yes, figure.proof()));
        Step proof = told.trace().events().get((int) figure.proof().newest().orElseThrow()).step();
        assertThat(proof).isInstanceOf(Step.WalletChanged.class);
    }

    private void assertUnknown(Subject subject) {
        assertThat(told.says(subject)).isInstanceOf(Figure.NotYet.class);
    }

    @ParameterizedTest(name = "{0} and {1}: readable {2}")
    @CsvSource({
        "a=1; HttpOnly, b=2; HttpOnly, false",
        "a=1; HttpOnly, b=2, true",
        "a=1, b=2; HttpOnly, true",
        "a=1, b=2, true",
        "a=1; HttpOnly, b=, false",
        "a=, b=2; HttpOnly, false",
        "a=, b=2, true"
    })
    void aCookieIsHiddenWhereAllThatAreReallySetAre(String one, String two, boolean readable) {
        told.by(ALICE, answered(one, two), jar("1"));
        assertAnswer(Subject.SENT_BY_ITSELF, true);
        assertAnswer(Subject.READABLE_BY_SCRIPT, readable);
    }

    @Test
    void anAnswerThatSetsNoCookieChangesNothing() {
        told.by(ALICE, answered("a=1"), answered(), answered("gone="), jar("1"));
        assertAnswer(Subject.READABLE_BY_SCRIPT, true);
    }

    @Test
    void theNewestCookieCounts() {
        told.by(ALICE, answered("a=1"), answered("a=1; HttpOnly"), jar("1"));
        assertAnswer(Subject.READABLE_BY_SCRIPT, false);
    }

    @Test
    void anAnswerToSomebodyElseSaysNothing() {
        told.by(Told.THIEF, answered("a=1")).by(Told.BELOW, answered("a=1")).by(ALICE, jar("1"));
        assertAnswer(Subject.SENT_BY_ITSELF, true);
        assertUnknown(Subject.READABLE_BY_SCRIPT);
    }

    @Test
    void whatThePageKeepsIsReadBySomeScriptWhateverTheCookieSaid() {
        told.by(ALICE, answered("a=1; HttpOnly"), wallet(ALICE, Wallet.Place.STORAGE, "1"));
        assertAnswer(Subject.SENT_BY_ITSELF, false);
        assertAnswer(Subject.READABLE_BY_SCRIPT, true);
    }

    @Test
    void aWalletThatWasEmptiedSaysNothing() {
        told.by(ALICE, answered("a=1; HttpOnly"), jar());
        assertUnknown(Subject.SENT_BY_ITSELF);
        told.by(ALICE, jar("1"), wallet(ALICE, Wallet.Place.STORAGE));
        assertAnswer(Subject.SENT_BY_ITSELF, true);
        assertAnswer(Subject.READABLE_BY_SCRIPT, false);
    }

    @Test
    void aWalletIsItsLanesOnly() {
        told.alone(wallet(Told.BELOW, Wallet.Place.STORAGE, "1"));
        assertUnknown(Subject.SENT_BY_ITSELF);
        assertThat(told.says(Subject.SENT_BY_ITSELF, Lane.B)).isInstanceOf(Figure.YesNo.class);
        told.alone(wallet(Told.THIEF, Wallet.Place.STORAGE, "1"));
        assertUnknown(Subject.SENT_BY_ITSELF);
    }
}
