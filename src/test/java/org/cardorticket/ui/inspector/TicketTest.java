package org.cardorticket.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cardorticket.time.LessonTime;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a ticket as anybody can read it")
class TicketTest {

    private static final String TOKEN =
            token(
                    "{\"alg\":\"HS256\",\"kid\":\"k1\"}",
                    "{\"sub\":\"alice\",\"exp\":1772442000,\"roles\":[\"reader\"]}");

    private final Ticket ticket = Ticket.of(TOKEN).orElseThrow();

    @Test
    void saysWhatIsPrintedOnIt() {
        assertThat(ticket.header().get("alg").asText()).isEqualTo("HS256");
        assertThat(ticket.list())
                .extracting(Ticket.Claim::name, Ticket.Claim::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sub", "alice"),
                        org.assertj.core.groups.Tuple.tuple("exp", "1772442000"),
                        org.assertj.core.groups.Tuple.tuple("roles", "[\"reader\"]"));
        assertThat(ticket.list().get(1).moment()).contains(Instant.ofEpochSecond(1772442000));
        assertThat(ticket.list().getFirst().moment()).isEmpty();
    }

    @Test
    void otherClaimsBreakItsSignatureAndTheSameDoNot() {
        String same = ticket.claims().toString();
        assertThat(ticket.isBrokenBy(same)).isFalse();
        assertThat(ticket.isBrokenBy(" " + same + " ")).isFalse();
        String admin = same.replace("reader", "admin");
        assertThat(ticket.isBrokenBy(admin)).isTrue();
        String forged = ticket.edited(admin).orElseThrow();
        assertThat(forged).endsWith("." + ticket.signature()).isNotEqualTo(TOKEN);
        assertThat(Ticket.of(forged).orElseThrow().claims().toString()).isEqualTo(admin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "1", "\"text\""})
    void whatIsNoJsonObjectMakesNoToken(String json) {
        assertThat(ticket.edited(json)).isEmpty();
        assertThat(ticket.isBrokenBy(json)).isTrue();
    }

    @Property
    void rubbishIsNoTicketAndNoAccident(@ForAll String text) {
        Ticket.of(text).ifPresent(found -> assertThat(found.list()).isNotNull());
        assertThat(Ticket.of(text + ".." + text)).isEmpty();
    }

    @Test
    void momentsAreToldInLessonTimeWithTheirDistance() {
        Texts texts = new Texts(Language.EN);
        Instant now = LessonTime.parse("09:12");
        assertThat(TicketPart.when(LessonTime.parse("09:30"), now, texts))
                .isEqualTo("09:30, in 18 min");
        assertThat(TicketPart.when(LessonTime.parse("09:00"), now, texts))
                .isEqualTo("09:00, 12 min ago");
        assertThat(TicketPart.when(now, now, texts)).isEqualTo("09:12");
        assertThat(TicketPart.when(LessonTime.parse("+7d 09:12"), now, texts))
                .isEqualTo("+7d 09:12, in 7 d");
    }

    private static String token(String header, String claims) {
        return encode(header) + "." + encode(claims) + ".c2ln";
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
