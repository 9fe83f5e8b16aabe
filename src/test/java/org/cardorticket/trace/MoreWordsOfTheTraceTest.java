package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("crowds, defences and names in a trace")
class MoreWordsOfTheTraceTest {

    private static Crowd crowd(long nanos, int counted) {
        return new Crowd(100, 90, 10, 1_000, 64_000, nanos, counted, false);
    }

    @ParameterizedTest(name = "{1} requests in {0} ns are {2} a second")
    @CsvSource({
        "1000000000, 40, 40",
        "500000000, 40, 80",
        "3000000000, 2, 1",
        "3000000000, 1, 0",
        "0, 40, 0"
    })
    void aCrowdsRateIsItsRequestsASecond(long nanos, int counted, long rate) {
        assertThat(crowd(nanos, counted).rate()).isEqualTo(rate);
    }

    @Test
    void aServerHasEveryDefenceButTheAdditionalOnes() {
        assertThat(Defence.additional()).containsExactly(Defence.CSRF_TOKEN);
        assertThat(Arrays.stream(Defence.values()).filter(Defence::standard))
                .doesNotContainAnyElementsOf(Defence.additional())
                .hasSize(Defence.values().length - Defence.additional().size());
    }

    @Test
    void aGuestIsCalledWhatItCallsItself() {
        assertThat(Callers.CURL.label()).isEqualTo("curl 1");
        assertThat(Callers.ALICE.label()).isEqualTo("alice@laptop");
    }

    @Test
    void aCredentialIsKnownByTheBeginningOfItsId() {
        Step.Issued issued = (Step.Issued) Callers.issued("0123456789");
        assertThat(issued.credential().shortId()).isEqualTo("01234567");
    }

    @ParameterizedTest
    @CsvSource({
        "ABCDEFGHIJKLMNOP/1, ABCDEFGHIJKLMNOP 1",
        "ABCDEFGHIJKLMNOPQ/1, ABCDEFGHIJKLMNOP 1",
        "wget, wget 1",
        "wg\u00ebt/1, wg 1",
        "Chrome/129.0 Firefox/1.0, Chrome 1",
        "Mozilla/4.0 (compatible; MSIE 6.0), Mozilla 1",
        "Opera Firefox/2.0, Opera 1"
    })
    void aGuestsNameIsTheFirstWordItSaysButABrowsersIsItsOwn(String agent, String name) {
        assertThat(new Guests().name(agent)).isEqualTo(name);
    }

    @Test
    void theNamesOfTheNewestGuestsAreKept() {
        Guests guests = new Guests();
        IntStream.rangeClosed(1, 500).forEach(i -> guests.name("a/" + i));
        assertThat(guests.name("a/1")).isEqualTo("a 1");
        guests.name("one too many");
        assertThat(guests.name("a/2")).isEqualTo("a 2");
        assertThat(guests.name("a/1")).as("forgotten").isNotEqualTo("a 1");
    }
}
