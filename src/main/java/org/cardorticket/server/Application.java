package org.cardorticket.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cardorticket.auth.Attempt;
import org.cardorticket.auth.Auth;
import org.cardorticket.auth.AuthScheme;
import org.cardorticket.auth.Carrier;
import org.cardorticket.auth.Check;
import org.cardorticket.auth.Identity;
import org.cardorticket.auth.Json;
import org.cardorticket.auth.RecordedStore;
import org.cardorticket.server.Route.Access;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// Answers a request: protocol first, then the route, then its gates, then the resource.
final class Application {

    private static final Identity NOBODY = new Identity("", Set.of(), "");

    private final Auth auth;
    private final Set<String> hosts;
    private final Routes routes;
    private final PasswordGate passwords;

    /// An application that answers to the names in `hosts` (`name:port`).
    Application(Auth auth, Set<String> hosts) {
        this.auth = auth;
        this.hosts = Set.copyOf(hosts);
        this.routes = new Routes(new Resources(auth));
        this.passwords = new PasswordGate(auth);
    }

    /// The answer to `inbound`, with every step towards it written into `log`.
    Reply answer(Inbound inbound, ExchangeLog log) {
        Request request = inbound.request();
        List<String> host = request.headers("Host");
        if (host.size() != 1 || !hosts.contains(host.getFirst().toLowerCase(Locale.ROOT))) {
            return refuse(Reason.WRONG_HOST);
        }
        if (inbound.trouble().filter(Reason.HEADERS_TOO_LARGE::equals).isPresent()) {
            return refuse(Reason.HEADERS_TOO_LARGE);
        }
        String path = request.path();
        if (path.equals("/healthz")) {
            return health(request);
        }
        Optional<AuthScheme> scheme = schemeOf(path).flatMap(auth::scheme);
        List<Route> here =
                scheme.map(found -> path.substring(found.scheme().prefix().length() + 1))
                        .map(routes::at)
                        .orElse(List.of());
        if (scheme.isEmpty() || here.isEmpty()) {
            return refuse(Reason.NOT_FOUND);
        }
        return Routes.of(here, request.method())
                .map(route -> answer(inbound, route, scheme.get(), log))
                .orElseGet(
                        () -> refuse(Reason.METHOD_NOT_ALLOWED).with("Allow", Routes.allow(here)));
    }

    /// The scheme that the first segment of `path` names.
    static Optional<Scheme> schemeOf(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 || !path.startsWith("/")
                ? Optional.empty()
                : Scheme.ofPrefix(path.substring(1, end));
    }

    private Reply answer(Inbound inbound, Route route, AuthScheme scheme, ExchangeLog log) {
        Request request = inbound.request();
        Optional<Reason> trouble = bodyTrouble(inbound, route);
        if (trouble.isPresent()) {
            return refuse(trouble.get());
        }
        Attempt attempt = new Attempt(request, new RecordedStore(auth.store(), log));
        if (route.access() instanceof Access.LogIn) {
            return readBody(request)
                    .map(body -> new Call(scheme, NOBODY, body, log))
                    .map(call -> passwords.logIn(call, attempt))
                    .orElseGet(() -> refuse(Reason.BAD_BODY));
        }
        Optional<Reason> refused = Check.run(gates(route, scheme, log), attempt, log);
        if (refused.isPresent()) {
            return Reply.refused(refused.get(), Problem.of(refused.get(), scheme));
        }
        Optional<ObjectNode> body = route.body() ? readBody(request) : Optional.of(Json.object());
        return body.map(json -> new Call(scheme, attempt.identity().orElse(NOBODY), json, log))
                .map(route.resource())
                .orElseGet(() -> refuse(Reason.BAD_BODY));
    }

    private List<Check> gates(Route route, AuthScheme scheme, ExchangeLog log) {
        List<Check> gates = new ArrayList<>();
        boolean changes = !route.method().equals("GET");
        if (changes && scheme.carrier() instanceof Carrier.Cookie) {
            gates.add(OriginGate.check(hosts));
        }
        gates.addAll(scheme.checks(log));
        if (route.access() instanceof Access.Role(String role)) {
            gates.add(Check.role(role));
        }
        return gates;
    }

    private static Optional<Reason> bodyTrouble(Inbound inbound, Route route) {
        if (inbound.trouble().isPresent()) {
            return inbound.trouble();
        }
        if (!route.body()) {
            return Optional.empty();
        }
        if (!inbound.declaredBody()) {
            return Optional.of(Reason.LENGTH_REQUIRED);
        }
        return isJson(inbound.request()) ? Optional.empty() : Optional.of(Reason.NOT_JSON);
    }

    private static boolean isJson(Request request) {
        List<String> types = request.headers("Content-Type");
        if (types.size() != 1) {
            return false;
        }
        String[] parts = types.getFirst().toLowerCase(Locale.ROOT).split(";", -1);
        boolean utf8 = true;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip().replace("\"", "");
            utf8 &= !part.startsWith("charset=") || part.equals("charset=utf-8");
        }
        return utf8 && parts[0].strip().equals("application/json");
    }

    private static Optional<ObjectNode> readBody(Request request) {
        return Json.readObject(request.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Reply health(Request request) {
        return request.method().equals("GET")
                ? new Reply(
                        Response.of(200).withBody("text/plain", "ok\n"), new Verdict.Allowed(""))
                : refuse(Reason.METHOD_NOT_ALLOWED).with("Allow", "GET");
    }

    private static Reply refuse(Reason reason) {
        return Reply.refused(reason, Problem.of(reason));
    }
}
