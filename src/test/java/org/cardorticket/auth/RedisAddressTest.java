package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the address of a Redis")
class RedisAddressTest {

    @ParameterizedTest(name = "{0} -> {4}")
    @CsvSource({
        "redis://h, h, 6379, 0, redis://h:6379",
        "redis://h/, h, 6379, 0, redis://h:6379",
        "REDIS://h:1, h, 1, 0, redis://h:1",
        "redis://h:65535/15, h, 65535, 15, redis://h:65535/15",
        "redis://h/0, h, 6379, 0, redis://h:6379",
        "redis://h/3, h, 6379, 3, redis://h:6379/3",
        "redis://[::1]:6380/10, [::1], 6380, 10, redis://[::1]:6380/10"
    })
    void isReadAndWrittenInItsShortestForm(
            String text, String host, int port, int database, String written) {
        RedisAddress read = RedisAddress.parse(text);
        assertThat(read).isEqualTo(new RedisAddress(host, port, database));
        assertThat(read).hasToString(written);
        assertThat(RedisAddress.parse(written)).isEqualTo(read);
    }

    /// A password would end up in scripts, logs and on projectors; so would one in the message.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis://:secret@h",
                "redis://user:secret@h",
                "redis://h?password=secret",
                "redis://h#secret",
                "redis://h/secret",
                "http://h/secret",
                "redis:secret",
                "redis:// h/secret"
            })
    void holdsNoSecretAndRepeatsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RedisAddress.parse(text))
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "redis://", "redis://h/123", "redis://h/1/", "redis://h/-1"})
    void isNoneWithoutAPlaceOrWithMoreThanOne(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RedisAddress.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"'', 1, 0", "h, 0, 0", "h, 65536, 0", "h, 1, -1", "h, 1, 16"})
    void isNoneWhereNothingCanBe(String host, int port, int database) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedisAddress(host, port, database));
    }
}
