package org.cardorticket.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cardorticket.auth.Attempt;
import org.cardorticket.auth.Auth;
import org.cardorticket.auth.AuthScheme;
import org.cardorticket.auth.Carrier;
import org.cardorticket.auth.Check;
import org.cardorticket.auth.StoreUnavailableException;
import org.cardorticket.server.Route.Access;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;

/// Answers a request: protocol first, then the route, then its gates, then the resource.
final class Application {

    private final Auth auth;
    private final Hosts hosts;
    private final Routes routes;
    private final PasswordGate passwords;

    /// An application that answers to the names in `hosts`.
    Application(Auth auth, Hosts hosts) {
        this.auth = auth;
        this.hosts = hosts;
        this.routes = new Routes(new Resources(auth));
        this.passwords = new PasswordGate(auth);
    }

    /// The answer to `inbound`, with every step towards it written into `log`.
    Reply answer(Inbound inbound, ExchangeLog log) {
        try {
            return Protocol.trouble(inbound, hosts)
                    .map(Problem::refused)
                    .orElseGet(() -> route(inbound, log));
        } catch (StoreUnavailableException _) {
            return Problem.refused(Reason.STORE_UNAVAILABLE);
        }
    }

    private Reply route(Inbound inbound, ExchangeLog log) {
        String path = Destination.of(inbound.request()).path();
        String method = inbound.request().method();
        Optional<Scheme> scheme = Destination.scheme(path);
        if (scheme.isEmpty()) {
            return OpenPages.answer(method, path);
        }
        AuthScheme found = auth.scheme(scheme.get());
        List<Route> here = routes.at(found, path.substring(scheme.get().path("").length()));
        if (here.isEmpty()) {
            return Problem.refused(Reason.NOT_FOUND);
        }
        return Routes.of(here, method)
                .map(route -> answer(inbound, route, found, log))
                .orElseGet(() -> Problem.notAllowed(Routes.allow(here)));
    }

    private Reply answer(Inbound inbound, Route route, AuthScheme scheme, ExchangeLog log) {
        Optional<Reason> trouble = route.body() ? Protocol.bodyTrouble(inbound) : Optional.empty();
        if (trouble.isPresent()) {
            return Problem.refused(trouble.get());
        }
        Attempt attempt = new Attempt(inbound.request(), auth.room().recorded(log));
        List<Check> gates = new ArrayList<>(origin(route, scheme));
        return switch (route.access()) {
            case Access.LogIn() -> passwords.logIn(scheme, gates, attempt, log);
            case Access.Refresh() -> RefreshGate.refresh(scheme, attempt, log);
            case Access.Known _, Access.Role _ -> known(route, scheme, gates, attempt, log);
        };
    }

    private Reply known(
            Route route, AuthScheme scheme, List<Check> gates, Attempt attempt, ExchangeLog log) {
        gates.addAll(scheme.checks(log));
        if (route.changesState()) {
            gates.addAll(auth.csrfTokens().gates(scheme.carrier()));
        }
        if (route.access() instanceof Access.Role(String role)) {
            gates.add(Check.role(role));
        }
        Optional<Reason> refused = Check.run(gates, attempt, log);
        if (refused.isPresent()) {
            return Problem.refused(refused.get(), scheme);
        }
        return Call.of(scheme, attempt, route.body(), log)
                .map(route.resource())
                .orElseGet(() -> Problem.refused(Reason.BAD_BODY));
    }

    /// Whatever a browser attaches by itself could come from anybody's page, so that a state change
    /// has to show where it comes from.
    private List<Check> origin(Route route, AuthScheme scheme) {
        return route.changesState()
                        && scheme.carrier() instanceof Carrier.Cookie
                        && auth.rules().on(Defence.ORIGIN_CHECK)
                ? List.of(OriginGate.check(hosts))
                : List.of();
    }
}
