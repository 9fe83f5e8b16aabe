package org.cardorticket.auth;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.SetCookie;

/// All that stands behind a server's sockets, without the sockets: a clock that only the test
/// moves, a store that it may reach into, and a record of every step.
final class Backroom {

    final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    final Meddled store = new Meddled(new EmbeddedStore(clock));
    final Lasting lasting;
    final Auth auth;
    final AuthControl control;
    private final Recorder recorder = new Recorder(clock);

    /// What a client holds after a log-in or a refresh; `refresh` is empty where there is none.
    record Held(String credential, String refresh) {}

    Backroom() {
        this(AuthSettings.standard());
    }

    Backroom(AuthSettings settings) {
        lasting =
                Lasting.create(
                        settings.withBcryptCost(4),
                        Account.standard().subList(0, 2),
                        new SecureRandom());
        auth = new Auth(lasting, clock, store);
        control = new AuthControl(lasting, recorder);
    }

    void at(String lessonTime) {
        clock.advanceTo(LessonTime.parse(lessonTime));
    }

    /// A log of its own for every request, as a server has it.
    ExchangeLog log(Scheme scheme) {
        return recorder.open(
                new Step.ExchangeOpened(
                        Actor.user(Lane.A, "alice", "laptop"), scheme, "GET", scheme.path("/me")));
    }

    AuthScheme scheme(Scheme scheme) {
        return auth.scheme(scheme);
    }

    User user(String name) {
        return auth.users().find(name).orElseThrow();
    }

    Held logIn(Scheme scheme, String user) {
        return switch (scheme(scheme).logIn(user(user), log(scheme))) {
            case Grant.Baked(SetCookie cookie) -> new Held(cookie.value(), "");
            case Grant.Token token -> held(token);
        };
    }

    /// A request that carries `credential` as `scheme` has it.
    Request request(Scheme scheme, String credential) {
        Request me = Request.of("GET", scheme.path("/me"));
        return switch (scheme(scheme).carrier()) {
            case Carrier.Cookie(String name) -> me.with("Cookie", name + "=" + credential);
            case Carrier.Bearer() -> me.with("Authorization", "Bearer " + credential);
        };
    }

    Attempt attempt(Request request, ExchangeLog log) {
        return new Attempt(request, auth.room().recorded(log));
    }

    /// Why the gates refuse `credential`, or nothing.
    Optional<Reason> refusal(Scheme scheme, String credential) {
        ExchangeLog log = log(scheme);
        Attempt attempt = attempt(request(scheme, credential), log);
        return Check.run(scheme(scheme).checks(log), attempt, log);
    }

    /// Whom the gates take the sender of `credential`, which must be good, for.
    Identity who(Scheme scheme, String credential) {
        ExchangeLog log = log(scheme);
        Attempt attempt = attempt(request(scheme, credential), log);
        if (Check.run(scheme(scheme).checks(log), attempt, log).isPresent()) {
            throw new AssertionError("refused");
        }
        return attempt.identity().orElseThrow();
    }

    /// What the refresh desk makes of `token`.
    RefreshDesk.Result ask(Scheme scheme, String token) {
        ExchangeLog log = log(scheme);
        Attempt attempt = attempt(Request.of("POST", scheme.path("/refresh")), log);
        attempt.present(token);
        return scheme(scheme).refreshing().orElseThrow().refresh(attempt, log);
    }

    /// The pair that `token` buys.
    Held buy(Scheme scheme, String token) {
        return switch (ask(scheme, token)) {
            case RefreshDesk.Result.Bought bought -> held(bought.grant());
            case RefreshDesk.Result.Refused(Reason reason) ->
                    throw new AssertionError("refused: " + reason);
        };
    }

    /// Why `token` buys nothing.
    Optional<Reason> notBought(Scheme scheme, String token) {
        return ask(scheme, token) instanceof RefreshDesk.Result.Refused(Reason reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    private static Held held(Grant.Token token) {
        return new Held(token.accessToken(), token.refreshToken().orElse(""));
    }

    /// All steps of one kind, in their order.
    <T extends Step> List<T> steps(Class<T> kind) {
        return recorder.trace().events().stream()
                .map(Event::step)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /// How many rows were asked for so far.
    int lookUps() {
        return steps(Step.RowFound.class).size() + steps(Step.RowMissed.class).size();
    }
}
