package org.cardorticket.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cardorticket.auth.Account;
import org.cardorticket.auth.Auth;
import org.cardorticket.auth.Gatekeeper.Answer;
import org.cardorticket.auth.Json;
import org.cardorticket.auth.Users;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Reason;

/// What there is to read and to change: oneself, books, articles, and what an administrator may do.
final class Resources {

    private static final List<String> BOOKS =
            List.of("The Left Hand of Darkness", "Dune", "Solaris");
    private static final Set<String> ROLES = Set.of(Account.READER, Account.EDITOR, Account.ADMIN);
    private static final int ARTICLES_KEPT = 100;

    private final Auth auth;
    private final Deque<ObjectNode> articles = new ArrayDeque<>();

    Resources(Auth auth) {
        this.auth = auth;
    }

    /// `GET /me`
    Reply me(Call call) {
        ArrayNode roles = Json.object().arrayNode();
        call.who().roles().stream().sorted().forEach(roles::add);
        ObjectNode body = Json.object().put("sub", call.who().user());
        body.set("roles", roles);
        auth.csrfTokens()
                .of(call.scheme().carrier(), call.request())
                .ifPresent(token -> body.put(Tokens.CSRF, token));
        return Reply.json(200, body, call.who().user());
    }

    /// `GET /books`
    Reply books(Call call) {
        ArrayNode list = Json.object().arrayNode();
        BOOKS.forEach(title -> list.add(Json.object().put("title", title)));
        return Reply.json(200, list, call.who().user());
    }

    /// `POST /articles`
    Reply publish(Call call) {
        Optional<String> title = call.text("title").filter(text -> !text.isBlank());
        Optional<String> text = call.text("text");
        if (title.isEmpty() || text.isEmpty() || call.body().size() != 2) {
            return Problem.refused(Reason.BAD_BODY);
        }
        ObjectNode article =
                Json.object()
                        .put("title", title.get())
                        .put("text", text.get())
                        .put("author", call.who().user());
        synchronized (articles) {
            articles.addLast(article);
            if (articles.size() > ARTICLES_KEPT) {
                articles.removeFirst();
            }
        }
        return Reply.json(201, article, call.who().user());
    }

    /// `GET /credentials`
    Reply credentials(Call call) {
        ArrayNode list = Json.object().arrayNode();
        for (Credential credential : call.scheme().credentials(call.who().user())) {
            list.add(
                    Json.object()
                            .put("id", credential.shortId())
                            .put("issued_at", credential.issuedAt().toString())
                            .put("expires_at", credential.expiresAt().toString())
                            .put("current", credential.family().equals(call.who().family())));
        }
        return Reply.json(200, list, call.who().user());
    }

    /// `POST /logout`
    Reply logOut(Call call) {
        call.scheme().logOut(call.who(), call.log());
        return call.scheme()
                .clearing()
                .map(cookie -> Reply.done(call.who().user()).with("Set-Cookie", cookie.format()))
                .orElseGet(() -> Reply.done(call.who().user()));
    }

    /// `POST /password`
    Reply changePassword(Call call) {
        Optional<String> old = call.text("old");
        Optional<String> next = call.text("new").filter(text -> !text.isEmpty());
        if (old.isEmpty()
                || next.isEmpty()
                || call.body().size() != 2
                || Users.tooLong(next.get())) {
            return Problem.refused(Reason.BAD_BODY);
        }
        String user = call.who().user();
        Answer answer =
                auth.gatekeeper()
                        .change(
                                user,
                                old.get(),
                                next.get(),
                                () -> call.scheme().passwordChanged(call.who(), call.log()));
        return switch (answer) {
            case Answer.Right _ -> Reply.done(user);
            case Answer.Wrong _ -> Problem.refused(Reason.BAD_PASSWORD, call.scheme());
            case Answer.Paused(Duration pause) -> Problem.tooMany(pause);
        };
    }

    /// `POST /admin/kick`
    Reply kick(Call call) {
        Optional<String> user = call.text("username");
        if (user.isEmpty() || call.body().size() != 1) {
            return Problem.refused(Reason.BAD_BODY);
        }
        if (auth.users().find(user.get()).isEmpty()) {
            return Problem.refused(Reason.UNKNOWN_USER);
        }
        call.scheme().kick(user.get(), call.log());
        return Reply.done(call.who().user());
    }

    /// `POST /admin/role`
    Reply changeRole(Call call) {
        Optional<String> user = call.text("username");
        Optional<String> role = call.text("role").filter(ROLES::contains);
        if (user.isEmpty() || role.isEmpty() || call.body().size() != 2) {
            return Problem.refused(Reason.BAD_BODY);
        }
        if (auth.users().find(user.get()).isEmpty()) {
            return Problem.refused(Reason.UNKNOWN_USER);
        }
        auth.users().changeRoles(user.get(), Set.of(role.get()));
        call.scheme().roleChanged(user.get(), call.log());
        return Reply.done(call.who().user());
    }
}
