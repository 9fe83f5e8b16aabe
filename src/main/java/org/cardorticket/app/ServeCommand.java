package org.cardorticket.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.cardorticket.server.AuthServer;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Recorder;
import org.cardorticket.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `card-or-ticket serve`: runs the server without a window, in real time, until it is told to
/// stop.
@Command(
        name = "serve",
        description = "Run the server for real clients, without a window.",
        footer = {
            "  card-or-ticket serve",
            "  card-or-ticket serve --port 0 --store redis://localhost:6379"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Mixin private ManPage help = new ManPage();

    @Mixin private Basics basics = new Basics();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "where to listen, 0 for any free port (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--show-credentials",
            description = "write cookies and tokens out in full (default: only their beginning)")
    private boolean open;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "a port is 0 to 65535, not " + port);
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Words words = basics.words();
        ServeLog log = new ServeLog(words, open, out);
        try {
            AuthServer server = start(log);
            Optional<String> trouble = basics.storeTrouble();
            if (trouble.isPresent()) {
                err.println(trouble.get() + " " + words.text("serve.store.until"));
            }
            // Whoever waits for this line may call from now on.
            out.println(words.text("serve.ready", server.base().toString()));
            out.flush();
            untilTold(server, log, words, out);
            return 0;
        } catch (BindException _) {
            err.println(words.text("serve.taken", String.valueOf(port)));
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            err.println(words.text("serve.nolisten", String.valueOf(port), reason));
        }
        log.close();
        return 1;
    }

    private AuthServer start(ServeLog log) throws IOException {
        LessonClock clock = LessonClock.following(InstantSource.system());
        ServerSettings settings = ServerSettings.standard().with(basics.store()).withPort(port);
        return AuthServer.start(settings, clock, Recorder.passingOn(clock, log));
    }

    /// Waits for SIGTERM or ctrl-C. Java would end with 143 or 130 even after an orderly stop, so
    /// the hook itself ends the process, with 0.
    private static void untilTold(AuthServer server, ServeLog log, Words words, PrintWriter out) {
        Thread hook =
                new Thread(() -> {
                    server.close();
                    log.close();
                    out.println(words.text("serve.stopped"));
                    out.flush();
                    Runtime.getRuntime().halt(0);
                });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
