package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the words a trace is told in")
class WordsOfTheTraceTest {

    @Test
    void noTwoReasonsShareACode() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aCodeDoesNotDependOnTheLanguageOfTheMachine(Reason reason) {
        String expected = reason.name().toLowerCase(Locale.ENGLISH);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(reason.code()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noTwoSchemesShareAPrefixOrAPath() {
        assertThat(Arrays.stream(Scheme.values()).map(Scheme::prefix)).doesNotHaveDuplicates();
        assertThat(Scheme.values())
                .allSatisfy(scheme -> {
                    assertThat(scheme.prefix()).matches("[a-z]+(-[a-z]+)*");
                    assertThat(scheme.path("/books")).isEqualTo("/" + scheme.prefix() + "/books");
                });
    }

    @ParameterizedTest(name = "{0}: cookie {1}, refreshes {2}, looks up {3}")
    @CsvSource({
        "SESSION, true, false, true",
        "JWT, false, false, false",
        "JWT_COOKIE, true, false, false",
        "JWT_ALLOWLIST, false, false, true",
        "JWT_DENYLIST, false, false, true",
        "JWT_REFRESH, false, true, false",
        "JWT_BECAME_SESSION, false, true, true"
    })
    void aSchemeIsItsCarrierItsCheckAndItsHabit(
            Scheme scheme, boolean cookie, boolean refreshes, boolean looksUp) {
        assertThat(scheme.inCookie()).isEqualTo(cookie);
        assertThat(scheme.refreshes()).isEqualTo(refreshes);
        assertThat(scheme.looksUp()).isEqualTo(looksUp);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheSessionIsACardAndACardIsAlwaysLookedUp(Scheme scheme) {
        assertThat(scheme.isCard()).isEqualTo(scheme == Scheme.SESSION);
        assertThat(scheme.isCard() && !scheme.looksUp()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theOtherOfTheOtherLaneIsTheFirst(Lane lane) {
        assertThat(lane.other()).isNotEqualTo(lane);
        assertThat(lane.other().other()).isEqualTo(lane);
    }

    @Test
    void aVerdictIsAllowedOrNot() {
        assertThat(new Verdict.Allowed("").allowed()).isTrue();
        assertThat(new Verdict.Refused(Reason.EXPIRED).allowed()).isFalse();
    }

    @Test
    void anOutcomeIsPassedOrNot() {
        assertThat(new Outcome.Passed("").passed()).isTrue();
        assertThat(new Outcome.Failed(Reason.EXPIRED).passed()).isFalse();
    }

    @Test
    void anActorIsCalledByNameAndDevice() {
        assertThat(Actor.user(Lane.B, "alice", "phone"))
                .isEqualTo(new Actor(Actor.Kind.USER, "alice", "phone", Optional.of(Lane.B)))
                .extracting(Actor::label)
                .isEqualTo("alice@phone");
    }

    @Test
    void onlyNumbersFromOneNameAnExchange() {
        assertThat(ExchangeId.NONE.isPresent()).isFalse();
        assertThat(new ExchangeId(1).isPresent()).isTrue();
        assertThat(new ExchangeId(0)).isEqualTo(ExchangeId.NONE);
    }

    @Test
    void aWalletAndAPageKeepTheirOwnLists() {
        var item = new Wallet.Item(Wallet.Place.STORAGE, "access_token", "x");
        List<Wallet.Item> items = new ArrayList<>(List.of(item));
        List<String> titles = new ArrayList<>(List.of("Emma"));
        Wallet wallet = new Wallet(items);
        Page.Books books = new Page.Books(titles);
        items.clear();
        titles.clear();
        assertThat(wallet.items()).containsExactly(item).isUnmodifiable();
        assertThat(books.titles()).containsExactly("Emma").isUnmodifiable();
        assertThat(Wallet.EMPTY.items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "1234567, 1234567", "12345678, 12345678", "123456789, 12345678"})
    void aShortIdIsNeverLongerThanEight(String id, String shortId) {
        assertThat(Credential.shortId(id)).isEqualTo(shortId);
    }
}
