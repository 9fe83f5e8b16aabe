package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.sstoehr.harreader.HarReader;
import de.sstoehr.harreader.HarReaderMode;
import de.sstoehr.harreader.model.Har;
import de.sstoehr.harreader.model.HarEntry;
import de.sstoehr.harreader.model.HttpMethod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cardorticket.export.Recorded.Visit;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.cardorticket.wire.SetCookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HAR, read by a reader that is not ours")
class HarExportTest {

    private static final Trace KICK = Recorded.kick();

    private static Har read(Trace trace, Masking masking) throws Exception {
        return new HarReader()
                .readFromString(HarExport.write(trace, masking, "1.0"), HarReaderMode.STRICT);
    }

    @Test
    void everyExchangeIsAnEntry() throws Exception {
        Har har = read(KICK, Masking.GUESTS);
        assertThat(har.log().version()).isEqualTo("1.2");
        assertThat(har.log().creator().name()).isEqualTo("Card or Ticket");
        List<Exchange> exchanges = Exchange.of(KICK);
        assertThat(har.log().entries()).hasSameSizeAs(exchanges);
        for (int i = 0; i < exchanges.size(); i++) {
            HarEntry entry = har.log().entries().get(i);
            Exchange exchange = exchanges.get(i);
            var response = exchange.response().orElseThrow();
            assertThat(entry.response().status()).isEqualTo(response.status());
            assertThat(entry.response().content().text()).isEqualTo(response.body());
            assertThat(entry.request().headers())
                    .extracting(header -> header.name() + ": " + header.value())
                    .containsExactlyElementsOf(
                            exchange.request().orElseThrow().headers().stream()
                                    .map(header -> header.line())
                                    .toList());
        }
    }

    @Test
    void itsTimesAreTheLessonsAndItsTimingsAreMeasured() throws Exception {
        Har har = read(KICK, Masking.GUESTS);
        HarEntry first = har.log().entries().getFirst();
        assertThat(first.startedDateTime().toInstant()).isEqualTo(LessonTime.CURTAIN);
        long nanos = Exchange.of(KICK).getFirst().steps(Step.Answered.class).getFirst().nanos();
        assertThat(HarExport.write(KICK, Masking.GUESTS, "1"))
                .contains("\"wait\" : " + nanos / 1e6);
        assertThat(first.timings().send()).isZero();
        assertThat(first.timings().connect()).isEqualTo(-1);
    }

    @Test
    void pagesAreTheScenesAndEveryEntryIsOnOne() throws Exception {
        Har har = read(KICK, Masking.GUESTS);
        assertThat(har.log().pages()).extracting(page -> page.title()).contains("kick alice A+B");
        assertThat(har.log().entries())
                .extracting(entry -> entry.pageref())
                .isSubsetOf(har.log().pages().stream().map(page -> page.id()).toList());
    }

    @Test
    void bodyAndCookiesAreTakenApart() throws Exception {
        HarEntry logIn =
                read(KICK, Masking.GUESTS).log().entries().stream()
                        .filter(entry -> entry.request().url().endsWith("/session/login"))
                        .findFirst()
                        .orElseThrow();
        assertThat(logIn.request().httpMethod()).isEqualTo(HttpMethod.POST);
        assertThat(logIn.request().postData().mimeType()).isEqualTo("application/json");
        assertThat(logIn.request().postData().text()).contains("wonderland");
        assertThat(logIn.request().headersSize()).isEqualTo(-1L);
        assertThat(logIn.response().cookies())
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.httpOnly()).isTrue();
                    assertThat(cookie.path()).isNotBlank();
                    assertThat(cookie.value()).isNotEqualTo(Blot.INK);
                });
    }

    @Test
    void aGuestsCredentialsAreBlottedOutUnlessAskedFor() throws Exception {
        Visit visit = Recorded.guest();
        String masked = HarExport.write(visit.trace(), Masking.GUESTS, "1");
        assertThat(masked)
                .doesNotContain(visit.token(), visit.password())
                .contains("Bearer " + Blot.INK, "/jwt/me?access_token=" + Blot.INK)
                .contains(Recorded.aliceToken(visit.trace()));
        assertThat(HarExport.write(visit.trace(), Masking.NOBODY, "1"))
                .contains(visit.token(), visit.password());
        assertThat(read(visit.trace(), Masking.GUESTS).log().pages())
                .extracting(page -> page.id())
                .contains("guests");
    }

    @Test
    void everybodysCanBeBlottedOut() throws Exception {
        String masked = HarExport.write(KICK, Masking.EVERYBODY, "1");
        assertThat(masked).doesNotContain(Recorded.aliceToken(KICK), "wonderland");
        Exchange.of(KICK).stream()
                .flatMap(each -> each.response().stream())
                .flatMap(each -> each.headers("Set-Cookie").stream())
                .flatMap(each -> SetCookie.parse(each).stream())
                .filter(cookie -> !cookie.value().isEmpty())
                .forEach(cookie -> assertThat(masked).doesNotContain(cookie.value()));
        assertThat(read(KICK, Masking.EVERYBODY).log().entries()).hasSameSizeAs(Exchange.of(KICK));
    }

    @Test
    void whatWasNeverAnsweredIsAnEntryWithoutAStatus() throws Exception {
        Actor guest = new Actor(Actor.Kind.GUEST, "guest", "outside", Optional.empty());
        ExchangeId id = new ExchangeId(1);
        Instant at = LessonTime.CURTAIN;
        Trace lost =
                Trace.of(
                        List.of(
                                new Event(
                                        0,
                                        at,
                                        id,
                                        new Step.ExchangeOpened(
                                                guest, Scheme.JWT, "GET", "/jwt/me")),
                                new Event(1, at, id, new Step.Unanswered())));
        HarEntry entry = read(lost, Masking.GUESTS).log().entries().getFirst();
        assertThat(entry.response().status()).isZero();
        assertThat(entry.request().url()).isEqualTo("http://localhost/jwt/me");
    }
}
