package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// However many guests are left out, what has become of everybody else's credentials is told as if
/// all of them were still there.
class ThinningProperties {

    private static final List<String> IDS = List.of("a", "b", "c");

    /// What somebody does in one exchange.
    record Deed(boolean guest, Step step) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<String> ids = Arbitraries.of(IDS);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(10, 59);
        Arbitrary<Deed> alice =
                Arbitraries.oneOf(steps(ids, minutes), ids.map(Callers::issued))
                        .map(step -> new Deed(false, step));
        Arbitrary<Deed> guest =
                Arbitraries.oneOf(
                                steps(ids, minutes), Arbitraries.of("x", "y").map(Callers::issued))
                        .map(step -> new Deed(true, step));
        return Arbitraries.oneOf(alice, guest).list().ofMaxSize(40);
    }

    private static Arbitrary<Step> steps(Arbitrary<String> ids, Arbitrary<Integer> minutes) {
        return Arbitraries.oneOf(
                ids.map(Callers::ended),
                Combinators.combine(ids, minutes)
                        .as((id, minute) -> Callers.extended(id, "09:" + minute)),
                Arbitraries.of(Ending.KICKED, Ending.PASSWORD_CHANGED)
                        .map(ending -> Callers.withdrawn("alice", ending)));
    }

    /// The expiry of each of alice's credentials that nobody has ended, by its id.
    private static Map<String, Instant> living(Trace trace) {
        Map<String, Instant> living = new HashMap<>();
        for (Event event : trace.events()) {
            switch (event.step()) {
                case Step.Issued(Credential credential) when IDS.contains(credential.id()) ->
                        living.put(credential.id(), credential.expiresAt());
                case Step.Extended(String id, Instant until) ->
                        living.computeIfPresent(id, (_, _) -> until);
                case Step.Ended(String id, _) -> living.remove(id);
                default -> {}
            }
        }
        return living;
    }

    @Property(tries = 150)
    void whoLivesForHowLongIsTheSame(@ForAll("deeds") List<Deed> deeds) {
        Callers all = new Callers(1_000);
        Callers few = new Callers();
        for (Deed deed : deeds) {
            for (Callers callers : List.of(all, few)) {
                if (deed.guest()) {
                    callers.guest(deed.step());
                } else {
                    callers.alice(deed.step());
                }
            }
            assertThat(living(few.trace())).isEqualTo(living(all.trace()));
        }
    }

    @Property(tries = 150)
    void whatIsSeenOfAnExchangeIsTheWholeOfIt(@ForAll("deeds") List<Deed> deeds) {
        Callers few = new Callers();
        deeds.forEach(deed -> {
            if (deed.guest()) {
                few.guest(deed.step());
            } else {
                few.alice(deed.step());
            }
        });
        List<Exchange> seen = Exchange.of(few.trace());
        assertThat(seen).allSatisfy(exchange -> assertThat(exchange.events()).hasSize(3));
        assertThat(seen.size() + few.trace().leftOut()).isEqualTo(deeds.size());
        long alices = deeds.stream().filter(deed -> !deed.guest()).count();
        assertThat(seen)
                .filteredOn(each -> each.actor().equals(Callers.ALICE))
                .hasSize((int) alices);
    }
}
