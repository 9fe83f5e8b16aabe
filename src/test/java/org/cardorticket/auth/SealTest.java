package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the seal on session ids")
class SealTest {

    private final Ids ids = new Ids(new SecureRandom());
    private final Seal seal = new Seal(ids);

    @Test
    void opensWhatItSealed() {
        String id = ids.next();
        assertThat(seal.open(seal.seal(id))).contains(id);
        assertThat(seal.seal(id)).isEqualTo(id + "." + seal.stamp(id));
    }

    @Test
    void isAHashOf256BitsThatNobodyElseCanMake() {
        String id = ids.next();
        assertThat(Base64.getUrlDecoder().decode(seal.stamp(id))).hasSize(32);
        assertThat(new Seal(ids).stamp(id)).isNotEqualTo(seal.stamp(id));
        assertThat(new Seal(ids).open(seal.seal(id))).isEmpty();
    }

    @Test
    void breaksWhenOneLetterIsAnother() {
        String sealed = seal.seal("0123456789abcdef");
        for (int i = 0; i < sealed.length(); i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String forged = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThat(seal.open(forged)).as(forged).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "id", "id.", ".seal", "id.seal", "id.seal.seal"})
    void isNotFoundWhereThereIsNone(String text) {
        assertThat(seal.open(text)).isEmpty();
    }

    /// An id is what stands before the first dot: nothing can be hung on behind the seal.
    @Test
    void isTheWholeRest() {
        String sealed = seal.seal("id");
        assertThat(seal.open(sealed + ".more")).isEmpty();
        assertThat(seal.open(sealed.replace(".", ".."))).isEmpty();
        assertThat(seal.open(seal.seal(""))).as("no id, but sealed").contains("");
    }

    @Test
    void staysGoodWhenTheKeyIsRotatedAndGoesWithTheOldKeys() {
        String first = seal.seal("a");
        seal.rotate();
        String second = seal.seal("a");
        assertThat(second).isNotEqualTo(first);
        seal.rotate();
        assertThat(seal.open(first)).as("two keys ago").contains("a");
        assertThat(seal.open(second)).contains("a");
        assertThat(seal.isStamp("a", first.substring(2))).isTrue();
        String third = seal.seal("a");
        seal.dropOld();
        assertThat(seal.open(first)).isEmpty();
        assertThat(seal.open(second)).isEmpty();
        assertThat(seal.open(third)).contains("a");
    }

    @Test
    void idsAreNeverTheSameAndAsLongAsTheyHaveToBe() {
        assertThat(ids.next()).matches("[0-9a-f]{32}").isNotEqualTo(ids.next());
        assertThat(ids.secret()).hasSize(32).isNotEqualTo(ids.secret());
    }
}
