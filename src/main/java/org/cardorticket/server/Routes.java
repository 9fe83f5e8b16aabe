package org.cardorticket.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cardorticket.auth.Account;
import org.cardorticket.auth.AuthScheme;
import org.cardorticket.server.Route.Access;

/// The routes below every scheme's prefix.
final class Routes {

    private static final Access KNOWN = new Access.Known();
    private static final Access ADMIN = new Access.Role(Account.ADMIN);

    private final List<Route> routes;

    Routes(Resources resources) {
        routes =
                List.of(
                        new Route("POST", "/login", true, new Access.LogIn(), Routes::unreachable),
                        new Route(
                                "POST",
                                "/refresh",
                                true,
                                new Access.Refresh(),
                                Routes::unreachable),
                        new Route("GET", "/me", false, KNOWN, resources::me),
                        new Route("GET", "/books", false, KNOWN, resources::books),
                        new Route(
                                "POST",
                                "/articles",
                                true,
                                new Access.Role(Account.EDITOR),
                                resources::publish),
                        new Route("GET", "/credentials", false, KNOWN, resources::credentials),
                        new Route("POST", "/logout", false, KNOWN, resources::logOut),
                        new Route("POST", "/password", true, KNOWN, resources::changePassword),
                        new Route("POST", "/admin/kick", true, ADMIN, resources::kick),
                        new Route("POST", "/admin/role", true, ADMIN, resources::changeRole));
    }

    /// The routes of `scheme` at `path`, of whatever method; only refreshing schemes refresh.
    List<Route> at(AuthScheme scheme, String path) {
        return routes.stream()
                .filter(route -> route.path().equals(path))
                .filter(route ->
                        !(route.access() instanceof Access.Refresh)
                                || scheme.refreshing().isPresent())
                .toList();
    }

    /// The one of `routes` for `method`; `HEAD` is `GET` without the body (RFC 9110 §9.3.2).
    static Optional<Route> of(List<Route> routes, String method) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        return routes.stream().filter(route -> route.method().equals(wanted)).findFirst();
    }

    /// The value of an `Allow` header for `routes` (RFC 9110 §10.2.1).
    static String allow(List<Route> routes) {
        return routes.stream()
                .map(route -> route.changesState() ? route.method() : "GET, HEAD")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Reply unreachable(Call call) {
        throw new IllegalStateException("log-in and refresh are answered by their gates");
    }
}
