package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeTest {

    @ParameterizedTest
    @EnumSource
    void aPrefixLeadsBackToItsScheme(Scheme scheme) {
        assertThat(Scheme.ofPrefix(scheme.prefix())).contains(scheme);
        assertThat(scheme.path("/me")).isEqualTo("/" + scheme.prefix() + "/me");
    }

    @Test
    void anythingElseLeadsNowhere() {
        assertThat(Scheme.ofPrefix("JWT")).isEmpty();
        assertThat(Scheme.ofPrefix("")).isEmpty();
        assertThat(Scheme.ofPrefix("jwt/")).isEmpty();
    }

    @Test
    void reasonsReadAsOneWord() {
        assertThat(Reason.BAD_SIGNATURE.code()).isEqualTo("bad_signature");
        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(reason.code()).matches("[a-z_]+"));
    }

    @Test
    void shortIdsAreTheFirstEightCharacters() {
        assertThat(Credential.shortId("9f3a71c2aa")).isEqualTo("9f3a71c2");
        assertThat(Credential.shortId("9f")).isEqualTo("9f");
    }

    @Test
    void theOtherLaneIsTheOther() {
        assertThat(Lane.A.other()).isEqualTo(Lane.B);
        assertThat(Lane.B.other()).isEqualTo(Lane.A);
    }
}
