package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.cardorticket.film.Film;
import org.cardorticket.ledger.Ledger;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Real clients that call a world's server more often than anybody can watch.
@DisplayName("many guests")
class GuestsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int CALLS = 3 * Recorder.GUESTS;

    private final World world = Worlds.open();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        http.close();
        world.close();
    }

    private void call(String path, String cookie) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(world.base() + path)).timeout(PATIENCE);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            http.send(request.build(), BodyHandlers.discarding());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String post(String path, String json, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(world.base() + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void callOften(String path, String cookie) {
        for (int i = 0; i < CALLS; i++) {
            call(path, cookie);
        }
    }

    private static List<Exchange> of(Actor.Kind kind, Trace trace) {
        return Exchange.of(trace).stream().filter(each -> each.actor().kind() == kind).toList();
    }

    private String aliceCookie() {
        return world.trace().events().stream()
                .map(Event::step)
                .filter(Step.WalletChanged.class::isInstance)
                .map(Step.WalletChanged.class::cast)
                .map(changed -> changed.wallet().items().getFirst())
                .filter(item -> item.name().equals("sid"))
                .map(item -> item.name() + "=" + item.value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNewestAreHeldAndTheOthersCounted() {
        world.perform(new Command.LogIn(Target.BOTH, "alice"));
        callOften("/jwt/me", "");
        call("/jwt/books", "");
        world.perform(Command.Request.books(Target.BOTH));
        Trace trace = world.trace();
        List<Exchange> guests = of(Actor.Kind.GUEST, trace);
        assertThat(guests).hasSizeLessThan(2 * Recorder.GUESTS);
        assertThat(guests.size() + trace.leftOut()).isEqualTo(CALLS + 1);
        assertThat(guests.getLast().opening().path()).isEqualTo("/jwt/books");
        assertThat(of(Actor.Kind.USER, trace)).hasSize(4);
    }

    @Test
    void aCardThatGuestsUseLivesAsLongInTheTraceAsOnTheServer() {
        world.perform(new Command.LogIn(Target.A, "alice"));
        world.perform(
                new Timed(LessonTime.parse("09:10"), new Command.Wait(LessonTime.parse("09:20"))));
        callOften("/session/me", aliceCookie());
        Trace trace = world.trace();
        assertThat(trace.leftOut()).isPositive();
        assertThat(Rows.after(trace.events()).live(Scheme.SESSION, world.now()))
                .isEqualTo(world.rows(Scheme.SESSION));
        Film film = new Film();
        film.grow(trace);
        assertThat(film.frameAt(film.length()).a().store().liveRows()).isEqualTo(1);
        Ledger ledger = Ledger.of(trace);
        assertThat(ledger.at(ledger.end() - 1)).isNotNull();
    }

    @Test
    void aGuestWhoKicksSomebodyOfTheLessonIsNotForgotten() {
        world.perform(new Command.LogIn(Target.B, "alice"));
        String answer =
                post("/jwt/login", "{\"username\":\"admin\",\"password\":\"correct horse\"}");
        String token = answer.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        post("/jwt/admin/kick", "{\"username\":\"alice\"}", "Authorization", "Bearer " + token);
        callOften("/jwt/me", "");
        Trace trace = world.trace();
        assertThat(trace.leftOut()).isPositive();
        assertThat(of(Actor.Kind.GUEST, trace).getFirst().opening().path())
                .isEqualTo("/jwt/admin/kick");
        assertThat(Exchange.of(trace).stream())
                .filteredOn(each -> !each.steps(Step.AccessWithdrawn.class).isEmpty())
                .hasSize(1);
    }
}
