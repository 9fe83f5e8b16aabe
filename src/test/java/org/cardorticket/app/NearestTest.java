package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "kick, kick, 0",
        "kikc, kick, 1",
        "kik, kick, 1",
        "kickk, kick, 1",
        "'', kick, 4",
        "kitten, sitting, 3"
    })
    void countsTheSlips(String a, String b, int slips) {
        assertThat(Nearest.slips(a, b)).isEqualTo(slips);
        assertThat(Nearest.slips(b, a)).isEqualTo(slips);
    }

    @Test
    void theNearestComesFirstAndTheFarAreLeftOut() {
        List<String> names = List.of("kick", "log-in", "stolen", "pick");
        assertThat(Nearest.to("Kikc", names)).containsExactly("kick");
        assertThat(Nearest.to("kic", names)).containsExactly("kick");
        assertThat(Nearest.to("lo", names)).containsExactly("log-in");
        assertThat(Nearest.to("zzz", names)).isEmpty();
    }
}
