package org.cardorticket.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Lets Jazzer, which watches where its bytes lead and goes on from there, at every reader of
/// outside bytes, each in a Java of its own, and says what came of it.
///
/// A program, not a test: `./mvnw -Pfuzz`, `-Dfuzz.seconds=600` for ten minutes each, or
/// `-Dapp.args=Token` for those whose names have that in them. What it finds is in `target/fuzz`;
/// ends with 1 when it has found something that breaks a reader.
public final class Fuzzing {

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 60);

    private static final String JACKSON = "com.fasterxml.jackson.**";

    private static final List<FuzzTarget> ALL =
            List.of(
                    FuzzTarget.of("server.RoutesFuzz", 4_096, JACKSON),
                    FuzzTarget.of("fuzz.WireFuzz", 4_096, JACKSON),
                    FuzzTarget.of("wire.CookieFuzz", 1_024),
                    FuzzTarget.of("auth.TokenFuzz", 2_048, JACKSON),
                    FuzzTarget.of("auth.SpoiledTokenFuzz", 512, JACKSON),
                    FuzzTarget.of("auth.ClaimsFuzz", 2_048, JACKSON),
                    FuzzTarget.of("auth.SealFuzz", 1_024),
                    FuzzTarget.of("auth.RowFuzz", 512),
                    FuzzTarget.of("auth.RedisReplyFuzz", 1_024, "redis.clients.jedis.**"),
                    FuzzTarget.of("lesson.LessonFuzz", 16_384, JACKSON, "org.yaml.snakeyaml.**"),
                    FuzzTarget.of("lesson.RecordingFuzz", 8_192, JACKSON, "org.yaml.snakeyaml.**"),
                    FuzzTarget.of("script.CommandFuzz", 4_096),
                    FuzzTarget.of("app.PreferencesFuzz", 2_048),
                    FuzzTarget.of("app.ProgressFuzz", 65_536),
                    FuzzTarget.of("lab.OtherJavaFuzz", 512));

    private Fuzzing() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String part = args.length == 0 ? "" : args[0];
        List<FuzzTarget> wanted = ALL.stream().filter(each -> each.type().contains(part)).toList();
        if (wanted.isEmpty()) {
            System.err.println("no target has \"" + part + "\" in its name");
            System.exit(2);
        }
        List<FuzzFigures> all = new ArrayList<>();
        for (FuzzTarget target : wanted) {
            FuzzFigures figures = FuzzRun.of(target, SECONDS);
            System.out.println(figures.line());
            all.add(figures);
        }
        long findings = all.stream().mapToLong(FuzzFigures::findings).sum();
        boolean broken = all.stream().anyMatch(FuzzFigures::broken);
        System.out.printf(
                "%d targets, %,d executions, findings: %d%n",
                all.size(), all.stream().mapToLong(FuzzFigures::executions).sum(), findings);
        // Not by falling off the end: a target's seeds may have opened a server.
        System.exit(findings > 0 || broken ? 1 : 0);
    }
}
