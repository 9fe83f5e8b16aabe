package org.cardorticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cardorticket.wire.CookieHeader.Pair;

/// What holds for every message and every `Cookie` header.
class MessageProperties {

    @Provide
    Arbitrary<List<Header>> headers() {
        return Combinators.combine(
                        Arbitraries.of("Host", "Cookie", "cookie", "X-A", "x-a", "Accept"),
                        Arbitraries.strings().alpha().ofMaxLength(9))
                .as(Header::new)
                .list()
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<String> values = Arbitraries.strings().alpha().withChars("=.-_").ofMaxLength(12);
        return Combinators.combine(
                        Arbitraries.strings().withChars("abC").ofMinLength(1).ofMaxLength(2),
                        values)
                .as(Pair::new)
                .list()
                .ofMaxSize(8);
    }

    private static Request sending(List<Pair> pairs) {
        String value =
                String.join(
                        "; ",
                        pairs.stream().map(each -> each.name() + "=" + each.value()).toList());
        return Request.of("GET", "/").with("Cookie", value);
    }

    @Property
    void theTextHasALineForEveryHeaderInOrder(@ForAll("headers") List<Header> headers) {
        Request request = new Request("GET", "/", headers, "");
        List<String> expected = new ArrayList<>(List.of("GET / HTTP/1.1"));
        headers.forEach(header -> expected.add(header.line()));
        assertThat(request.text()).endsWith("\r\n\r\n");
        assertThat(List.of(request.text().split("\r\n"))).isEqualTo(expected);
    }

    @Property
    void findingAHeaderIgnoresCaseOnBothSides(@ForAll("headers") List<Header> headers) {
        Response response = new Response(200, headers, "");
        assertThat(headers)
                .allSatisfy(header -> {
                    String upper = header.name().toUpperCase(Locale.ROOT);
                    String lower = header.name().toLowerCase(Locale.ROOT);
                    assertThat(response.headers(upper))
                            .isEqualTo(response.headers(lower))
                            .contains(header.value());
                    assertThat(response.header(upper)).contains(response.headers(lower).getFirst());
                });
    }

    @Property
    void noHeaderIsFoundTwiceUnderDifferentNames(@ForAll("headers") List<Header> headers) {
        Response response = new Response(200, headers, "");
        long found =
                Stream.of("host", "cookie", "x-a", "accept")
                        .mapToLong(name -> response.headers(name).size())
                        .sum();
        assertThat(found).isEqualTo(headers.size());
    }

    @Property
    void bytesAreThoseOfTheTextAndEveryHeaderCosts(
            @ForAll("headers") List<Header> headers, @ForAll String body) {
        Request request = new Request("POST", "/a", headers, body);
        assertThat(request.bytes())
                .isEqualTo(request.text().getBytes(StandardCharsets.UTF_8).length);
        assertThat(request.with("票", "v").bytes()).isEqualTo(request.bytes() + 3 + 2 + 1 + 2);
    }

    @Property
    void aStatusIsSuccessfulExactlyInItsHundred(
            @ForAll @IntRange(min = 100, max = 599) int status) {
        Response response = Response.of(status);
        assertThat(response.successful()).isEqualTo(status / 100 == 2);
        assertThat(response.startLine())
                .isEqualTo(("HTTP/1.1 " + status + " " + ReasonPhrase.of(status)).strip());
    }

    @Property
    void aCookieHeaderIsReadBackInOrderWithDuplicates(@ForAll("pairs") List<Pair> pairs) {
        assertThat(CookieHeader.pairs(sending(pairs))).isEqualTo(pairs);
    }

    @Property
    void twoCookieHeadersAreOneAfterTheOther(
            @ForAll("pairs") List<Pair> first, @ForAll("pairs") List<Pair> second) {
        Request both =
                new Request(
                        "GET",
                        "/",
                        Stream.concat(
                                        sending(first).headers().stream(),
                                        sending(second).headers().stream())
                                .toList(),
                        "");
        assertThat(CookieHeader.pairs(both))
                .isEqualTo(Stream.concat(first.stream(), second.stream()).toList());
    }

    @Property
    void valuesAreThosePairsThatHaveExactlyTheName(@ForAll("pairs") List<Pair> pairs) {
        Request request = sending(pairs);
        assertThat(pairs)
                .allSatisfy(pair -> {
                    List<String> values = CookieHeader.values(request, pair.name());
                    assertThat(values)
                            .isEqualTo(
                                    pairs.stream()
                                            .filter(each -> each.name().equals(pair.name()))
                                            .map(Pair::value)
                                            .toList());
                });
    }

    @Property
    void noCookieHeaderMakesTheReaderFail(@ForAll String header) {
        assertThat(CookieHeader.pairs(Request.of("GET", "/").with("Cookie", header)))
                .allSatisfy(pair -> assertThat(pair.name()).isNotEmpty().doesNotContain(";", "="));
    }
}
