package org.cardorticket.export;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.Timed;
import org.cardorticket.script.World;
import org.cardorticket.script.Worlds;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Trace;

/// Traces of real worlds to be written down.
final class Recorded {

    /// What a real client from outside was given, and must not be told on.
    record Visit(Trace trace, String password, String token) {}

    private Recorded() {}

    /// Both Alices log in, are kicked and ask again; a draft and a restart are in it, too.
    static Trace kick() {
        try (World world = Worlds.open()) {
            perform(world, "09:00", "log-in alice A+B");
            perform(world, "09:05", "request /books A+B");
            perform(world, "09:10", "kick alice A+B");
            perform(world, "09:12", "request /books A+B");
            perform(world, "09:30", "request /books B");
            perform(world, "09:31", "restart");
            return world.trace();
        }
    }

    /// The same beginning, and then somebody with a real HTTP client.
    static Visit guest() throws Exception {
        try (World world = Worlds.open();
                HttpClient curl = HttpClient.newHttpClient()) {
            perform(world, "09:00", "log-in alice A+B");
            String password = "builder";
            HttpResponse<String> in =
                    curl.send(
                            HttpRequest.newBuilder(uri(world, "/jwt/login"))
                                    .header("Content-Type", "application/json")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    "{\"username\":\"bob\",\"password\":\""
                                                            + password
                                                            + "\"}"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            String token = in.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
            curl.send(
                    HttpRequest.newBuilder(uri(world, "/jwt/me?access_token=" + token))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Visit(world.trace(), password, token);
        }
    }

    /// Whatever the honest users carried.
    static String aliceToken(Trace trace) {
        return Exchange.of(trace).stream()
                .flatMap(each -> each.response().stream())
                .filter(each -> each.body().contains("access_token"))
                .map(each -> each.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static URI uri(World world, String target) {
        return world.base().resolve(target);
    }

    private static void perform(World world, String time, String line) {
        world.perform(new Timed(LessonTime.parse(time), CommandText.parse(line)));
    }
}
