package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cardorticket.auth.Account;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a visitor")
@Timeout(60)
class VisitorTest {

    private static Visitor alice(Bench bench, Scheme scheme) throws IOException {
        return Visitor.logIn(bench.http(), bench.server().base(), scheme, "alice", "wonderland");
    }

    @DisplayName("is let in with the credential of every scheme, again and again")
    @ParameterizedTest
    @EnumSource
    void isLetIn(Scheme scheme) throws IOException {
        Leftovers before = Leftovers.since();
        try (Bench bench = Bench.open(Account.standard())) {
            Visitor visitor = alice(bench, scheme);
            for (int i = 0; i < 3; i++) {
                assertThat(visitor.ask()).isEqualTo(200);
            }
            assertThat(bench.server().rows(scheme).isEmpty()).isEqualTo(!keepsRows(scheme));
        }
        before.gone();
    }

    /// A denylist is empty until somebody is on it.
    private static boolean keepsRows(Scheme scheme) {
        return scheme == Scheme.SESSION || scheme == Scheme.JWT_ALLOWLIST || scheme.refreshes();
    }

    @DisplayName("is turned away when the row has gone, and tells the status")
    @Test
    void isTurnedAway() throws IOException {
        try (Bench bench = Bench.open(Account.standard())) {
            Visitor visitor = alice(bench, Scheme.SESSION);
            bench.server().forgetRows();
            assertThat(visitor.ask()).isEqualTo(401);
        }
    }

    @DisplayName("is not let in with a wrong password, and that is no figure")
    @ParameterizedTest
    @EnumSource
    void isNotLetIn(Scheme scheme) throws IOException {
        try (Bench bench = Bench.open(Account.standard())) {
            assertThatIOException()
                    .isThrownBy(() ->
                            Visitor.logIn(
                                    bench.http(),
                                    bench.server().base(),
                                    scheme,
                                    "alice",
                                    "\"},{\"password\":\"wonderland"))
                    .withMessage("the login was answered with 401");
        }
    }

    @DisplayName("finds nobody there when the server has gone")
    @Test
    void findsNobody() throws IOException {
        Bench bench = Bench.open(Account.standard());
        Visitor visitor = alice(bench, Scheme.JWT);
        bench.server().close();
        assertThatIOException().isThrownBy(visitor::ask);
        bench.close();
    }

    @DisplayName("gives up when interrupted, and stays interrupted")
    @Test
    void givesUp() throws IOException {
        try (Bench bench = Bench.open(Account.standard())) {
            Visitor visitor = alice(bench, Scheme.JWT);
            Thread.currentThread().interrupt();
            try {
                assertThatExceptionOfType(CancellationException.class).isThrownBy(visitor::ask);
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
        }
    }

    @DisplayName("counts the bytes of the credential as they go over the line")
    @ParameterizedTest
    @EnumSource(names = {"SESSION", "JWT", "JWT_COOKIE"})
    void countsTheBytes(Scheme scheme) throws Exception {
        String login =
                scheme.inCookie()
                        ? "Set-Cookie: id=4711abc; Path=/; HttpOnly\r\nContent-Length: 2\r\n\r\n{}"
                        : "Content-Length: 26\r\n\r\n{\"access_token\":\"eyJ.b.c\"}";
        String line = scheme.inCookie() ? "Cookie: id=4711abc" : "Authorization: Bearer eyJ.b.c";
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http =
                        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Future<List<String>> heard =
                    threads.submit(() -> answers(door, login, "Content-Length: 0\r\n\r\n"));
            Visitor visitor =
                    Visitor.logIn(
                            http,
                            URI.create("http://127.0.0.1:" + door.getLocalPort()),
                            scheme,
                            "alice",
                            "wonderland");
            assertThat(visitor.ask()).isEqualTo(200);
            assertThat(heard.get())
                    .contains("GET " + scheme.path("/me") + " HTTP/1.1")
                    .containsOnlyOnce(line);
            assertThat(visitor.bytes()).isEqualTo((line + "\r\n").length());
            http.shutdownNow();
        }
    }

    /// Answers one request after another with 200 and each of `answers`, each on a line of its own;
    /// returns the lines of the last request.
    private static List<String> answers(ServerSocket door, String... answers) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String answer : answers) {
            lines.clear();
            try (Socket line = door.accept();
                    BufferedReader in =
                            new BufferedReader(
                                    new InputStreamReader(
                                            line.getInputStream(), StandardCharsets.UTF_8))) {
                int body = 0;
                for (String next = in.readLine(); !next.isEmpty(); next = in.readLine()) {
                    lines.add(next);
                    if (next.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                        body = Integer.parseInt(next.substring(15).strip());
                    }
                }
                assertThat(in.skip(body)).isEqualTo(body);
                line.getOutputStream()
                        .write(
                                ("HTTP/1.1 200 OK\r\nConnection: close\r\n" + answer)
                                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return lines;
    }
}
