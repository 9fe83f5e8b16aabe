package org.cardorticket.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Habit;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// A person at a browser: asks, keeps what comes back, and sees a page. Every call is one real
/// exchange, or more where a refresh is due.
///
/// Used by one thread at a time.
public final class SimulatedClient {

    private final Courier courier;
    private final Pocket pocket;
    private Habit habit = Habit.ON_REFUSAL;
    private String draft = "";

    /// A client of `scheme` that holds nothing yet.
    public SimulatedClient(
            Actor actor, Scheme scheme, Sender sender, Recorder recorder, InstantSource clock) {
        this(new Courier(actor, scheme, sender, recorder), new Pocket(clock));
    }

    private SimulatedClient(Courier courier, Pocket pocket) {
        this.courier = courier;
        this.pocket = pocket;
    }

    /// Who this is.
    public Actor actor() {
        return courier.actor();
    }

    /// Whether anything is kept that could prove who this is.
    public boolean holdsSomething() {
        return !pocket.wallet().items().isEmpty();
    }

    /// From now on refreshes by `other`, where there is a refresh token.
    public void habit(Habit other) {
        habit = other;
    }

    /// When this client will refresh by itself, `after` its access token came; empty when it will
    /// not.
    public Optional<Instant> nextRefresh(Duration after) {
        return habit == Habit.PROACTIVE && pocket.refreshToken().isPresent()
                ? pocket.tokensSince().map(since -> since.plus(after))
                : Optional.empty();
    }

    /// Logs in with `password`.
    public void logIn(String password) {
        Request request =
                courier.post(
                        "/login", Body.object("username", actor().user(), "password", password));
        exchange(request, _ -> new Page.Welcome(actor().user()));
    }

    /// Asks for `route`, such as `/books`.
    public void get(String route) {
        exchange(
                courier.get(route),
                response ->
                        route.equals("/books")
                                ? Answers.books(response)
                                : new Page.Done(route, actor().user()));
    }

    /// Logs out; the page forgets its tokens whatever the server answers.
    public void logOut() {
        exchange(courier.post("/logout", ""), _ -> new Page.LoggedOut(), true);
    }

    /// Writes `text`, which is not sent anywhere yet.
    public void write(String text) {
        draft = text;
        courier.note(new Step.PageShown(actor(), new Page.Draft(text)));
    }

    /// Sends the draft under `title`; it is kept only until the answer comes.
    public void save(String title) {
        exchange(
                courier.post("/articles", Body.object("title", title, "text", draft)),
                _ -> {
                    draft = "";
                    return new Page.Saved(title);
                });
    }

    /// Changes the password; whether the server took it.
    public boolean changePassword(String old, String next) {
        return exchange(
                courier.post("/password", Body.object("old", old, "new", next)),
                _ -> new Page.Done("password", actor().user()));
    }

    /// As an administrator: ends `user`'s access.
    public void kick(String user) {
        exchange(
                courier.post("/admin/kick", Body.object("username", user)),
                _ -> new Page.Done("kick", user));
    }

    /// As an administrator: makes `user` a `role`, and nothing else.
    public void changeRole(String user, String role) {
        exchange(
                courier.post("/admin/role", Body.object("username", user, "role", role)),
                _ -> new Page.Done("role " + role, user));
    }

    /// Buys the next pair of tokens; whether that worked. Without a refresh token nothing happens.
    public boolean refresh() {
        Optional<Request> request = pocket.refreshToken().map(this::refreshing);
        return request.isPresent() && refreshed(courier.send(request.get()));
    }

    /// Has `tabs` tabs, which share one wallet, refresh at the same instant: every one sends the
    /// token that was there before any answer came. The answers are taken in the tabs' order.
    ///
    /// @throws IllegalArgumentException when there are not two at least
    public void refreshInTabs(int tabs) {
        Optional<Request> request = pocket.refreshToken().map(this::refreshing);
        if (request.isPresent()) {
            Tabs.send(courier, request.get(), tabs).forEach(this::refreshed);
        }
    }

    /// Asks for the books with its credential forged by `tampering`; the honest one stays in the
    /// wallet. Nothing happens where there is nothing to forge.
    ///
    /// @param publicKey the server's public key in PEM form, if it has one
    public void tamper(Tampering tampering, Optional<String> publicKey) {
        Forgery.of(tampering, pocket.wallet(), publicKey)
                .map(forged -> courier.send(Pocket.present(courier.get("/books"), forged)))
                .ifPresent(trip -> trip.close(Answers.outcome(trip.response(), Answers::books)));
    }

    /// Has the page of another site make this browser post to `route`: what the browser attaches by
    /// itself goes along, and its answer is kept as a browser would.
    public void postFrom(Actor otherSite, String route) {
        Courier.Trip trip =
                courier.of(otherSite)
                        .send(pocket.attachFromOtherSite(OtherSite.post(courier.scheme(), route)));
        boolean changed = trip.response().map(pocket::takeCookies).orElse(false);
        if (changed) {
            trip.note(new Step.WalletChanged(actor(), pocket.wallet()));
        }
        trip.close(Answers.outcome(trip.response(), _ -> new Page.Done(route, actor().user())));
    }

    /// A client of its own for `thief`, with what can be copied from this one by `means`.
    public SimulatedClient copiedBy(Actor thief, Theft means) {
        SimulatedClient copy = new SimulatedClient(courier.of(thief), pocket.copy(means));
        courier.note(new Step.WalletChanged(thief, copy.pocket.wallet()));
        return copy;
    }

    private Request refreshing(String token) {
        return courier.post("/refresh", Body.object("refresh_token", token));
    }

    /// Takes the answer to a refresh; whether there is a new pair.
    private boolean refreshed(Courier.Trip trip) {
        Optional<Response> answer = trip.response();
        boolean won = answer.filter(Response::successful).isPresent();
        boolean lost = answer.filter(response -> response.status() == 400).isPresent();
        boolean changed =
                won
                        ? answer.map(pocket::take).orElse(false)
                        : lost && tidy() && pocket.dropTokens();
        if (changed) {
            trip.note(new Step.WalletChanged(actor(), pocket.wallet()));
        }
        if (won) {
            trip.close();
        } else {
            trip.close(answer.map(this::failedRefresh).orElse(new Page.Failed(0)));
        }
        return won;
    }

    private Page failedRefresh(Response response) {
        return response.status() == 400 ? logInAgain(response) : new Page.Failed(response.status());
    }

    private boolean exchange(Request request, Function<Response, Page> onSuccess) {
        return exchange(request, onSuccess, false);
    }

    /// Whether the server did what was asked, be it after a refresh.
    ///
    /// @param leaving whether the page forgets its tokens whatever the answer is
    private boolean exchange(Request request, Function<Response, Page> onSuccess, boolean leaving) {
        Courier.Trip trip = courier.send(pocket.attach(request));
        boolean refused = trip.response().filter(Answers::dead).isPresent();
        if (refused && habit != Habit.NEVER && pocket.refreshToken().isPresent()) {
            trip.close();
            return refresh() && finish(courier.send(pocket.attach(request)), onSuccess, leaving);
        }
        return finish(trip, onSuccess, leaving);
    }

    private boolean finish(Courier.Trip trip, Function<Response, Page> onSuccess, boolean leaving) {
        Optional<Response> answer = trip.response();
        boolean changed = answer.map(pocket::take).orElse(false);
        boolean dead = answer.filter(Answers::dead).isPresent();
        if (leaving || dead && tidy()) {
            changed |= pocket.dropTokens();
        }
        if (changed) {
            trip.note(new Step.WalletChanged(actor(), pocket.wallet()));
        }
        trip.close(answer.map(response -> page(response, onSuccess)).orElse(new Page.Failed(0)));
        return answer.filter(Response::successful).isPresent();
    }

    /// Whether this is a page that forgets what is worth nothing; a thief keeps it and tries again.
    private boolean tidy() {
        return actor().kind() != Actor.Kind.THIEF;
    }

    private Page page(Response response, Function<Response, Page> onSuccess) {
        return switch (response.status()) {
            case 200, 201, 204 -> onSuccess.apply(response);
            case 401 -> logInAgain(response);
            case 403 -> new Page.Forbidden(Answers.reason(response));
            default -> new Page.Failed(response.status());
        };
    }

    /// Whatever was being written is gone with the page that held it.
    private Page logInAgain(Response response) {
        String lost = draft;
        draft = "";
        return new Page.LogInAgain(Answers.reason(response), lost);
    }
}
