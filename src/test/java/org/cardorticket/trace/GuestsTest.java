package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("guests from outside")
class GuestsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl/8.5.0 | curl 1",
                "Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/130.0 | Firefox 1",
                "Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/129.0 Safari/537.36 | Chrome 1",
                "Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/129.0 Safari/537.36 | Chrome 1",
                "Mozilla/5.0 Chrome/129.0 Safari/537.36 Edg/129.0 | Edge 1",
                "Mozilla/5.0 (Macintosh) Version/17.0 Safari/605.1.15 | Safari 1",
                "Java-http-client/25 | Java 1",
                "'' | unknown 1",
                "<script>alert(1)</script> | unknown 1"
            })
    void areCalledByWhatTheyAreAndANumber(String agent, String name) {
        assertThat(new Guests().name(agent)).isEqualTo(name);
    }

    @Test
    void keepTheirNumbers() {
        Guests guests = new Guests();
        assertThat(guests.name("curl/8")).isEqualTo("curl 1");
        assertThat(guests.name("curl/7")).isEqualTo("curl 2");
        assertThat(guests.name("curl/8")).isEqualTo("curl 1");
    }

    @Property
    void whateverTheyCallThemselvesTheirNameIsShortAndPlain(@ForAll String agent) {
        assertThat(new Guests().name(agent)).matches("[A-Za-z0-9]{1,16} \\d+");
    }

    @Test
    void thousandsOfNamesAreNotKept() {
        Guests guests = new Guests();
        IntStream.range(0, 5_000).forEach(i -> guests.name("curl/" + i));
        assertThat(guests.name("curl/4999")).matches("curl \\d{1,3}");
    }

    @Test
    void areWelcomeUntilSomebodySaysOtherwise() {
        Guests guests = new Guests();
        assertThat(guests.welcome()).isTrue();
        guests.welcome(false);
        assertThat(guests.welcome()).isFalse();
    }
}
