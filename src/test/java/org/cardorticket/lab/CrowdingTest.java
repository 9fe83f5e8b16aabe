package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cardorticket.auth.Account;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a crowd of clients")
class CrowdingTest {

    @Test
    void isAnsweredByARealServer() throws IOException {
        try (Bench bench = Bench.open(Account.standard());
                Crowding crowd = new Crowding(bench, 2)) {
            crowd.warmUp(List.of(Scheme.SESSION), _ -> {});
            assertThat(crowd.rate(Scheme.SESSION, _ -> {})).isPositive();
        }
    }

    @Test
    void countsNothingThatWentWrong() throws IOException {
        Bench bench = Bench.open(Account.standard());
        try (Crowding crowd = new Crowding(bench, 2)) {
            crowd.warmUp(List.of(Scheme.JWT), _ -> {});
            bench.close();
            assertThatThrownBy(() -> crowd.rate(Scheme.JWT, _ -> {}))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void canBeGivenUp() throws IOException {
        try (Bench bench = Bench.open(Account.standard());
                Crowding crowd = new Crowding(bench, 2)) {
            assertThatThrownBy(() ->
                            crowd.warmUp(
                                    List.of(Scheme.JWT),
                                    part -> {
                                        if (part > 0) {
                                            throw new CancellationException();
                                        }
                                    }))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void isNotLetInWithTheWrongPassword() throws IOException {
        try (Bench bench = Bench.open(Account.standard())) {
            assertThatThrownBy(() -> logIn(bench, "looking-glass"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("401");
        }
    }

    /// Their names in the header, a colon, and the end of the line belong to what travels.
    @Test
    void knowsHowLongItsCredentialIs() throws IOException {
        try (Bench bench = Bench.open(Account.standard())) {
            Visitor visitor = logIn(bench, "wonderland");
            assertThat(visitor.ask()).isEqualTo(200);
            assertThat(visitor.bytes()).isGreaterThan("Cookie: =\r\n".length() + 32);
        }
    }

    private static Visitor logIn(Bench bench, String password) throws IOException {
        HttpClient http = bench.http();
        return Visitor.logIn(http, bench.server().base(), Scheme.SESSION, "alice", password);
    }
}
