package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Request;

/// What must hold whatever is done in whatever order, on real sockets, with all defences on: judged
/// by what went over the wire and by the clock, not by what the server says about itself.
@Tag("promise")
class NeverAgainProperties {

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void nobodyIsLetInWhoShouldNotBe(
            @ForAll("setups") Setup setup, @ForAll("commands") List<Command> commands)
            throws IOException {
        try (World world = World.open(setup)) {
            for (Command command : commands) {
                world.perform(new Timed(world.now().plus(Duration.ofMinutes(3)), command));
            }
            new Judge().judge(world);
        }
    }

    /// Goes through a trace with its own idea of who may be let in.
    private static final class Judge {

        private final Map<String, Credential> issued = new HashMap<>();
        private final Map<String, Instant> expiry = new HashMap<>();
        private final Set<String> withdrawn = new HashSet<>();
        private final Set<String> deadFamilies = new HashSet<>();
        private final Map<Long, String> sent = new HashMap<>();
        private boolean keysDropped;
        private boolean restarted;

        void judge(World world) {
            Map<Long, Exchange> exchanges = new HashMap<>();
            Exchange.of(world.trace()).forEach(each -> exchanges.put(each.id().number(), each));
            for (Event event : world.trace().events()) {
                long number = event.exchange().number();
                switch (event.step()) {
                    case Step.RequestArrived(Request request) ->
                            presented(request).ifPresent(id -> sent.put(number, id));
                    case Step.Issued(Credential credential) -> {
                        issued.put(credential.id(), credential);
                        expiry.put(credential.id(), credential.expiresAt());
                    }
                    case Step.Extended(String id, Instant until) -> expiry.put(id, until);
                    // A changed role takes something away, not the whole access.
                    case Step.AccessWithdrawn step when step.ending() != Ending.ROLE_CHANGED ->
                            issued.values().stream()
                                    .filter(step::concerns)
                                    .filter(each -> each.scheme().looksUp() || buys(each))
                                    .forEach(each -> withdrawn.add(each.id()));
                    case Step.Ended(String id, Ending ending) when ending == Ending.REUSED ->
                            Optional.ofNullable(issued.get(id))
                                    .ifPresent(each -> deadFamilies.add(each.family()));
                    case Step.KeysChanged(_, var accepted) -> keysDropped |= accepted.size() == 1;
                    case Step.ServerRestarted() -> restarted = true;
                    // Of tabs that refresh at once, the first is answered when the second has ended
                    // the family: what counts is the moment at which the server decided.
                    case Step.Checked(Gate gate, Outcome.Passed _, _) when gate == Gate.REUSE ->
                            Optional.ofNullable(issued.get(sent.get(number)))
                                    .ifPresent(each ->
                                            assertThat(deadFamilies)
                                                    .as(event.at() + " " + each)
                                                    .doesNotContain(each.family()));
                    case Step.Answered(_, Verdict verdict, _) ->
                            answered(event, exchanges.get(number), verdict);
                    default -> {}
                }
            }
        }

        private void answered(Event event, Exchange exchange, Verdict verdict) {
            String id = sent.get(event.exchange().number());
            Credential credential = id == null ? null : issued.get(id);
            String path = exchange.opening().path();
            if (path.endsWith("/login") || credential == null) {
                return;
            }
            String what = event.at() + " " + path + " " + credential;
            if (verdict instanceof Verdict.Allowed(String user)) {
                assertThat(user).as(what).isEqualTo(credential.user());
                assertThat(credential.scheme()).as(what).isEqualTo(exchange.scheme());
                assertThat(event.at()).as(what).isBefore(expiry.get(id));
                // A restart forgets a denylist: that is what the lesson shows.
                if (!(restarted && credential.scheme() == Scheme.JWT_DENYLIST)) {
                    assertThat(withdrawn).as(what).doesNotContain(id);
                }
            } else if (credential.scheme() == Scheme.JWT
                    && !keysDropped
                    && path.endsWith("/me")
                    && event.at().isBefore(expiry.get(id))) {
                throw new AssertionError("a plain ticket is good until its expiry: " + what);
            }
        }

        private static boolean buys(Credential credential) {
            return credential.kind() == Credential.Kind.REFRESH_TOKEN;
        }

        /// The id of the credential that `request` carries, forged or not.
        private static Optional<String> presented(Request request) {
            if (request.path().endsWith("/refresh")) {
                return jti(request.body());
            }
            Optional<String> line = request.header("Authorization");
            return line.or(() -> request.header("Cookie"))
                    .flatMap(value ->
                            value.startsWith("sid=")
                                    ? Optional.of(value.substring(4, value.indexOf('.')))
                                    : jti(value));
        }

        private static Optional<String> jti(String text) {
            int start = text.indexOf("eyJ");
            if (start < 0) {
                return Optional.empty();
            }
            String[] parts = text.substring(start).split("[.\"]");
            try {
                byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
                return Optional.of(
                        new JsonMapper()
                                .readTree(new String(claims, StandardCharsets.UTF_8))
                                .path("jti")
                                .asText());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return Commands.any()
                .filter(command -> !(command instanceof Command.Turn))
                .filter(command -> !(command instanceof Command.Tamper))
                .filter(command ->
                        !(command instanceof Command.By(_, var act)
                                && act instanceof Command.Tamper))
                .list()
                .ofMinSize(8)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Setup> setups() {
        Arbitrary<Scheme> scheme = Arbitraries.of(Scheme.class);
        return Combinators.combine(scheme, scheme)
                .as((a, b) ->
                        new Setup(
                                LessonTime.CURTAIN,
                                new Setup.Place(a, "alice", "laptop"),
                                new Setup.Place(b, "alice", "phone"),
                                Worlds.server()));
    }
}
