package org.cardorticket.script;

import java.net.URI;
import java.util.List;
import org.cardorticket.auth.Account;
import org.cardorticket.trace.Scheme;

/// Lines for a shell with curl that do by hand what the simulated clients do: log in, read, write.
public final class CurlLines {

    private static final String USER = "carol";

    private CurlLines() {}

    /// Lines for `scheme` at the server at `base`, for a user of `setup` who may write.
    public static List<String> of(URI base, Scheme scheme, Setup setup) {
        String password =
                setup.server().accounts().stream()
                        .filter(each -> each.name().equals(USER))
                        .map(Account::password)
                        .findFirst()
                        .orElse("");
        String at = base + scheme.path("");
        String json = "-H 'Content-Type: application/json'";
        String who = "-d '{\"username\":\"%s\",\"password\":\"%s\"}'".formatted(USER, password);
        String article = "-d '{\"title\":\"Hello\",\"text\":\"from a shell\"}'";
        boolean cookie = scheme == Scheme.SESSION || scheme == Scheme.JWT_COOKIE;
        if (cookie) {
            return List.of(
                    "curl -s -c jar.txt %s %s %s/login".formatted(json, who, at),
                    "curl -s -b jar.txt %s/books".formatted(at),
                    "curl -s -b jar.txt %s %s %s/articles".formatted(json, article, at));
        }
        String bearer = "-H \"Authorization: Bearer $TOKEN\"";
        return List.of(
                "TOKEN=$(curl -s %s %s %s/login | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')"
                        .formatted(json, who, at),
                "curl -s %s %s/books".formatted(bearer, at),
                "curl -s %s %s %s %s/articles".formatted(bearer, json, article, at));
    }
}
