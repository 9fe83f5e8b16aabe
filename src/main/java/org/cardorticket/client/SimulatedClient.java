package org.cardorticket.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// A person at a browser: asks, keeps what comes back, and sees a page. Every call is one real
/// exchange.
///
/// Used by one thread at a time.
public final class SimulatedClient {

    private final Actor actor;
    private final Scheme scheme;
    private final Sender sender;
    private final Recorder recorder;
    private final Pocket pocket;
    private String draft = "";

    /// A client of `scheme` that holds nothing yet.
    public SimulatedClient(
            Actor actor, Scheme scheme, Sender sender, Recorder recorder, InstantSource clock) {
        this.actor = actor;
        this.scheme = scheme;
        this.sender = sender;
        this.recorder = recorder;
        this.pocket = new Pocket(clock);
    }

    /// Who this is.
    public Actor actor() {
        return actor;
    }

    /// Whether anything is kept that could prove who this is.
    public boolean holdsSomething() {
        return !pocket.wallet().items().isEmpty();
    }

    /// Logs in with `password`.
    public void logIn(String password) {
        Request request =
                post("/login", Body.object("username", actor.user(), "password", password));
        exchange(request, _ -> new Page.Welcome(actor.user()));
    }

    /// Asks for `route`, such as `/books`.
    public void get(String route) {
        exchange(
                Request.of("GET", scheme.path(route)),
                response ->
                        route.equals("/books")
                                ? new Page.Books(titles(response))
                                : new Page.Done(route, actor.user()));
    }

    /// Logs out; the page forgets its tokens whatever the server answers.
    public void logOut() {
        exchange(post("/logout", ""), _ -> new Page.LoggedOut());
    }

    /// Writes `text`, which is not sent anywhere yet.
    public void write(String text) {
        draft = text;
        recorder.add(new Step.PageShown(actor, new Page.Draft(text)));
    }

    /// Sends the draft under `title`; it is kept only until the answer comes.
    public void save(String title) {
        exchange(
                post("/articles", Body.object("title", title, "text", draft)),
                _ -> {
                    draft = "";
                    return new Page.Saved(title);
                });
    }

    /// Changes the password.
    public void changePassword(String old, String next) {
        exchange(
                post("/password", Body.object("old", old, "new", next)),
                _ -> new Page.Done("password", actor.user()));
    }

    /// As an administrator: ends `user`'s access.
    public void kick(String user) {
        exchange(
                post("/admin/kick", Body.object("username", user)),
                _ -> new Page.Done("kick", user));
    }

    /// As an administrator: makes `user` a `role`, and nothing else.
    public void changeRole(String user, String role) {
        exchange(
                post("/admin/role", Body.object("username", user, "role", role)),
                _ -> new Page.Done("role " + role, user));
    }

    /// A request as a browser's own page makes it: with its origin, and saying that it is its own.
    private Request post(String route, String json) {
        Request request =
                Request.of("POST", scheme.path(route))
                        .with("Origin", "http://" + sender.host())
                        .with("Sec-Fetch-Site", "same-origin");
        return json.isEmpty() ? request : request.withJson(json);
    }

    private void exchange(Request request, Function<Response, Page> onSuccess) {
        ExchangeLog log =
                recorder.open(
                        new Step.ExchangeOpened(actor, scheme, request.method(), request.path()));
        Request labelled =
                request.with("User-Agent", "browser (" + actor.label() + ")")
                        .with("traceparent", log.traceparent());
        Optional<Response> response = sender.send(pocket.attach(labelled), log);
        boolean changed = response.map(pocket::take).orElse(false);
        boolean leaves =
                request.path().endsWith("/logout") || response.filter(this::dead).isPresent();
        if (leaves) {
            changed |= pocket.dropTokens();
        }
        if (changed) {
            log.add(new Step.WalletChanged(actor, pocket.wallet()));
        }
        Page page = response.map(answer -> page(answer, onSuccess)).orElse(new Page.Failed(0));
        log.add(new Step.PageShown(actor, page));
        recorder.close(log);
    }

    /// Whether the answer says that what was sent is worth nothing any more.
    private boolean dead(Response response) {
        return response.status() == 401
                && Body.reason(response).filter(Reason.BAD_PASSWORD::equals).isEmpty();
    }

    private Page page(Response response, Function<Response, Page> onSuccess) {
        Reason reason = Body.reason(response).orElse(Reason.NOT_FOUND);
        return switch (response.status()) {
            case 200, 201, 204 -> onSuccess.apply(response);
            case 401 -> {
                String lost = draft;
                draft = "";
                yield new Page.LogInAgain(reason, lost);
            }
            case 403 -> new Page.Forbidden(reason);
            default -> new Page.Failed(response.status());
        };
    }

    private static List<String> titles(Response response) {
        List<String> titles = new ArrayList<>();
        Body.read(response)
                .ifPresent(list -> {
                    for (JsonNode book : list) {
                        Body.text(book, "title").ifPresent(titles::add);
                    }
                });
        return titles;
    }
}
