package org.cardorticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.wire.SetCookie.SameSite;

/// What holds for every `Set-Cookie` header, well-formed or not.
class SetCookieProperties {

    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().alpha().numeric().withChars(TOKEN).ofMinLength(1);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().alpha().numeric().withChars(TOKEN + "=/:(){}[]@?<>");
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.strings().alpha().withChars("/-._~").ofMaxLength(30).map("/"::concat);
    }

    @Provide
    Arbitrary<SetCookie> cookies() {
        return Combinators.combine(
                        names(),
                        values(),
                        paths(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(SameSite.class),
                        Arbitraries.longs()
                                .between(-999_999_999_999_999_999L, 999_999_999_999_999_999L)
                                .optional())
                .as(SetCookie::new);
    }

    @Provide
    Arbitrary<String> headers() {
        Arbitrary<String> parts =
                Arbitraries.oneOf(
                        Arbitraries.strings().withChars("=; \t,abM-1").ofMaxLength(8),
                        Arbitraries.of(
                                "Path=/x",
                                "Secure",
                                "HttpOnly",
                                "Max-Age=9",
                                "Max-Age=x",
                                "SameSite"));
        return parts.list().ofMaxSize(6).map(list -> String.join(";", list));
    }

    @Property
    void whatIsWrittenIsReadBackWhole(@ForAll("cookies") SetCookie cookie) {
        assertThat(SetCookie.parse(cookie.format())).contains(cookie);
    }

    @Property
    void noTextAtAllMakesTheReaderFail(@ForAll String header) {
        assertThat(SetCookie.parse(header).stream().map(SetCookie::name))
                .allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain(";", "="));
    }

    @Property
    void whateverIsReadIsStableAfterOneWriting(@ForAll("headers") String header) {
        Optional<SetCookie> once = SetCookie.parse(header);
        assertThat(once.map(SetCookie::format).flatMap(SetCookie::parse)).isEqualTo(once);
    }

    @Property
    void whatIsReadHasANameWithoutSpaceAndAPathFromTheRoot(@ForAll("headers") String header) {
        List<SetCookie> read = SetCookie.parse(header).stream().toList();
        assertThat(read)
                .allSatisfy(cookie -> {
                    assertThat(cookie.name()).isNotBlank().isEqualTo(cookie.name().strip());
                    assertThat(cookie.value()).isEqualTo(cookie.value().strip());
                    assertThat(cookie.path()).startsWith("/");
                });
    }

    @Property
    void theOrderOfAttributesDoesNotMatter(
            @ForAll("cookies") SetCookie cookie, @ForAll Random random) {
        String[] parts = cookie.format().split("; ");
        List<String> attributes = new ArrayList<>(List.of(parts).subList(1, parts.length));
        Collections.shuffle(attributes, random);
        String shuffled = parts[0] + "; " + String.join("; ", attributes);
        assertThat(SetCookie.parse(shuffled)).contains(cookie);
    }

    @Property
    void theCaseOfAttributeNamesDoesNotMatter(@ForAll("cookies") SetCookie cookie) {
        String header = cookie.format();
        int first = header.indexOf(';');
        String attributes = header.substring(first);
        for (String name : List.of("Path", "Max-Age", "HttpOnly", "Secure", "SameSite")) {
            attributes = attributes.replace("; " + name, "; " + name.toUpperCase(Locale.ROOT));
        }
        assertThat(SetCookie.parse(header.substring(0, first) + attributes)).contains(cookie);
    }
}
