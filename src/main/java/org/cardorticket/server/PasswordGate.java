package org.cardorticket.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cardorticket.auth.Attempt;
import org.cardorticket.auth.Auth;
import org.cardorticket.auth.Check;
import org.cardorticket.auth.Grant;
import org.cardorticket.auth.Json;
import org.cardorticket.auth.Throttle;
import org.cardorticket.auth.User;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.wire.Response;

/// `POST /login`: the one gate that asks for a password, and the new credential behind it.
final class PasswordGate {

    private final Auth auth;

    PasswordGate(Auth auth) {
        this.auth = auth;
    }

    /// Checks user name and password in the body; a proposed credential in the request is not
    /// looked at.
    Reply logIn(Call call, Attempt attempt) {
        Optional<String> name = call.text("username");
        Optional<String> password = call.text("password");
        if (name.isEmpty() || password.isEmpty() || call.body().size() != 2) {
            return Reply.refused(Reason.BAD_BODY, Problem.of(Reason.BAD_BODY));
        }
        Check check = new Check(Gate.PASSWORD, _ -> ask(name.get(), password.get()));
        Optional<Reason> refused = Check.run(List.of(check), attempt, call.log());
        if (refused.isPresent()) {
            return refused.get() == Reason.TOO_MANY_ATTEMPTS
                    ? tooMany()
                    : Reply.refused(refused.get(), Problem.of(refused.get(), call.scheme()));
        }
        return auth.users()
                .find(name.get())
                .map(user -> grant(call, user))
                .orElseGet(
                        () -> Reply.refused(Reason.BAD_PASSWORD, Problem.of(Reason.BAD_PASSWORD)));
    }

    /// The refusal of a guesser who has to wait.
    static Reply tooMany() {
        Response response =
                Problem.of(Reason.TOO_MANY_ATTEMPTS)
                        .with("Retry-After", String.valueOf(Throttle.PAUSE.toSeconds()));
        return Reply.refused(Reason.TOO_MANY_ATTEMPTS, response);
    }

    private Outcome ask(String name, String password) {
        Optional<Duration> pause = auth.throttle().pause(name);
        if (pause.isPresent()) {
            return new Outcome.Failed(Reason.TOO_MANY_ATTEMPTS);
        }
        if (auth.users().verify(name, password).isEmpty()) {
            auth.throttle().wrong(name);
            return new Outcome.Failed(Reason.BAD_PASSWORD);
        }
        auth.throttle().right(name);
        return new Outcome.Passed("bcrypt");
    }

    private static Reply grant(Call call, User user) {
        ArrayNode roles = Json.object().arrayNode();
        user.roles().stream().sorted().forEach(roles::add);
        ObjectNode body = Json.object().put("user", user.name());
        body.set("roles", roles);
        return switch (call.scheme().logIn(user, call.log())) {
            case Grant.Baked(var cookie) ->
                    Reply.json(200, body, user.name()).with("Set-Cookie", cookie.format());
            case Grant.Token(String token, Duration life) ->
                    Reply.json(
                            200,
                            body.put("access_token", token)
                                    .put("token_type", "Bearer")
                                    .put("expires_in", life.toSeconds()),
                            user.name());
        };
    }
}
