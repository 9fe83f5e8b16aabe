package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what is printed on a ticket, and what of it is believed")
class TicketClaimsTest {

    private static final String GOOD =
            "{'sub':'alice','jti':'j1','iat':100,'nbf':100,'exp':200,'roles':['reader']}";

    private static Optional<TicketClaims> read(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        ObjectNode object = Json.readObject(bytes).orElseThrow();
        return TicketClaims.read(object);
    }

    private static TicketClaims with(String from, String to) {
        assertThat(GOOD).contains(from);
        return read(GOOD.replace(from, to)).orElseThrow();
    }

    @Test
    void aGoodOneIsBelieved() {
        Identity who = read(GOOD).orElseThrow().who();
        assertThat(who.user()).isEqualTo("alice");
        assertThat(who.roles()).containsExactly("reader");
        assertThat(who.credential()).isEqualTo("j1");
        assertThat(who.family()).as("its own").isEqualTo("j1");
        assertThat(who.expiry()).isEqualTo(Instant.ofEpochSecond(200));
    }

    @Test
    void aFamilyIsBelievedWhereOneIsNamed() {
        assertThat(with("'jti'", "'sid':'f','jti'").who().family()).isEqualTo("f");
    }

    @Test
    void noRolesAreNone() {
        assertThat(with(",'roles':['reader']", "").who().roles()).isEmpty();
        assertThat(with("['reader']", "[]").who().roles()).isEmpty();
        assertThat(with("['reader']", "['a','a','b']").who().roles()).containsOnly("a", "b");
    }

    @ParameterizedTest(name = "iat {0}, nbf {1} -> {2}")
    @CsvSource({"100, 100, 100", "100, 150, 150", "150, 100, 150", "100.5, 100, 100.5"})
    void itIsValidFromTheLaterOfTheTwoTimesOn(String issued, String notBefore, String first) {
        String json =
                GOOD.replace("'iat':100", "'iat':" + issued)
                        .replace("'nbf':100", "'nbf':" + notBefore);
        Instant from = Instant.ofEpochMilli((long) (Double.parseDouble(first) * 1000));
        assertThat(read(json).orElseThrow().notBefore()).isEqualTo(from);
    }

    @Test
    void withoutANotBeforeTheTimeOfIssueCounts() {
        assertThat(with("'nbf':100,", "").notBefore()).isEqualTo(Instant.ofEpochSecond(100));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "200.25, 1970-01-01T00:03:20.250Z",
        "2e2, 1970-01-01T00:03:20Z",
        "0, 1970-01-01T00:00:00Z",
        "-0.5, 1969-12-31T23:59:59.500Z",
        "-1, 1969-12-31T23:59:59Z",
        "253402300799, 9999-12-31T23:59:59Z",
        "-253402300799, -6060-01-02T00:00:01Z"
    })
    void aTimeIsANumberOfSecondsWithOrWithoutFractions(String number, Instant moment) {
        assertThat(with("'exp':200", "'exp':" + number).who().expiry()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "253402300800",
                "253402300799.5",
                "-253402300800",
                "1e999",
                "-1e999",
                "'200'",
                "null",
                "true",
                "[200]",
                "{}"
            })
    void aTimeThatNobodyCanReckonWithIsNone(String number) {
        assertThat(read(GOOD.replace("'exp':200", "'exp':" + number))).isEmpty();
        assertThat(read(GOOD.replace("'iat':100", "'iat':" + number))).isEmpty();
        assertThat(read(GOOD.replace("'nbf':100", "'nbf':" + number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "jti", "iat", "exp"})
    void whatMustBeThereMustBeThere(String name) {
        assertThat(read(GOOD.replace("'" + name + "'", "'other'"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'sub':''", "'sub':7", "'sub':null", "'sub':['alice']"})
    void aNameIsATextThatIsNotEmpty(String claim) {
        assertThat(read(GOOD.replace("'sub':'alice'", claim))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'admin'", "7", "null", "{}", "{'admin':'admin'}", "['a',7]"})
    void rolesAreAListOfTextsOrTheTicketIsNone(String roles) {
        assertThat(read(GOOD.replace("['reader']", roles))).isEmpty();
    }
}
