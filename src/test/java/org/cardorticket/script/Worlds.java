package org.cardorticket.script;

import java.io.IOException;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Verdict;

/// Real worlds for tests, with passwords that are quick to hash.
public final class Worlds {

    /// The cheapest bcrypt there is: what is tested is never how slow it is.
    private static final int QUICK = 4;

    private Worlds() {}

    /// Standard settings, quick passwords.
    public static ServerSettings server() {
        return ServerSettings.standard().with(AuthSettings.standard().withBcryptCost(QUICK));
    }

    /// Alice twice, card and ticket.
    public static Setup setup() {
        return Setup.standard().with(server());
    }

    /// A world of {@link #setup()}.
    public static World open() {
        try {
            return World.open(setup());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// How the server answered the last request of `lane`'s user.
    public static Verdict lastVerdict(World world, Lane lane) {
        return Exchange.of(world.trace()).stream()
                .filter(exchange ->
                        exchange.actor().kind() == Actor.Kind.USER
                                && exchange.actor().lane().filter(lane::equals).isPresent())
                .reduce((_, later) -> later)
                .flatMap(Exchange::verdict)
                .orElseThrow();
    }
}
