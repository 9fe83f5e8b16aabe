package org.cardorticket.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cardorticket.auth.Attempt;
import org.cardorticket.auth.Auth;
import org.cardorticket.auth.AuthScheme;
import org.cardorticket.auth.Check;
import org.cardorticket.auth.Gatekeeper.Answer;
import org.cardorticket.auth.Grant;
import org.cardorticket.auth.Json;
import org.cardorticket.auth.User;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;

/// `POST /login`: the one gate that asks for a password, and the new credential behind it.
final class PasswordGate {

    private final Auth auth;

    PasswordGate(Auth auth) {
        this.auth = auth;
    }

    /// Checks user name and password in the body, after the gates in `before`. A credential that
    /// comes with the request is never taken over; the user's own is left behind for the new one.
    Reply logIn(AuthScheme scheme, List<Check> before, Attempt attempt, ExchangeLog log) {
        Optional<Call> call =
                Call.of(scheme, attempt, true, log).filter(each -> each.body().size() == 2);
        Optional<String> name = call.flatMap(each -> each.text("username"));
        Optional<String> password = call.flatMap(each -> each.text("password"));
        if (name.isEmpty() || password.isEmpty()) {
            return Problem.refused(Reason.BAD_BODY);
        }
        Visit visit = new Visit(name.get(), password.get());
        Check check = new Check(Gate.PASSWORD, _ -> visit.ask());
        List<Check> gates = Stream.concat(before.stream(), Stream.of(check)).toList();
        return auth.gatekeeper()
                .inTurn(
                        name.get(),
                        () ->
                                Check.run(gates, attempt, log)
                                        .map(reason -> visit.refused(reason, scheme))
                                        .orElseGet(
                                                () -> grant(scheme, visit.user(), attempt, log)));
    }

    /// One try to log in.
    private final class Visit {

        private final String name;
        private final String password;
        private Answer answer = new Answer.Wrong();

        Visit(String name, String password) {
            this.name = name;
            this.password = password;
        }

        Outcome ask() {
            answer = auth.gatekeeper().ask(name, password);
            return switch (answer) {
                case Answer.Right _ -> new Outcome.Passed("bcrypt");
                case Answer.Wrong _ -> new Outcome.Failed(Reason.BAD_PASSWORD);
                case Answer.Paused _ -> new Outcome.Failed(Reason.TOO_MANY_ATTEMPTS);
            };
        }

        User user() {
            if (answer instanceof Answer.Right(User user)) {
                return user;
            }
            throw new IllegalStateException("the gate has let nobody through");
        }

        Reply refused(Reason reason, AuthScheme scheme) {
            return answer instanceof Answer.Paused(var pause)
                    ? Problem.tooMany(pause)
                    : Problem.refused(reason, scheme);
        }
    }

    private Reply grant(AuthScheme scheme, User user, Attempt attempt, ExchangeLog log) {
        ArrayNode roles = Json.object().arrayNode();
        user.roles().stream().sorted().forEach(roles::add);
        ObjectNode body = Json.object().put("user", user.name());
        body.set("roles", roles);
        scheme.leaveBehind(user, attempt, log);
        return switch (scheme.logIn(user, log)) {
            case Grant.Baked(var cookie) -> {
                auth.csrfTokens()
                        .of(scheme.carrier(), cookie.value())
                        .ifPresent(token -> body.put(Tokens.CSRF, token));
                yield Reply.json(200, body, user.name()).with("Set-Cookie", cookie.format());
            }
            case Grant.Token token -> Reply.json(200, Tokens.addTo(body, token), user.name());
        };
    }
}
