package org.cardorticket.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.words.Words;

/// Opens the window, or without a display plays in the terminal.
///
/// Knows nothing of the command line: who only clicks on the icon does not wait for its parser.
///
/// @param choices what to open, and how
record Opening(Choices choices) {

    /// Set when an AOT cache is trained or start times are measured: the window then closes by
    /// itself.
    private static final String REHEARSE = "CARD_OR_TICKET_REHEARSE";

    /// Opens, and waits until the window is closed; the exit code.
    int open(PrintWriter out, PrintWriter err) {
        choices.readAhead();
        boolean display = Display.ofThisProcess().present();
        Optional<WindowShow> show =
                display ? Optional.of(new WindowShow(choices, audience(out))) : Optional.empty();
        Optional<String> refused = show.flatMap(WindowShow::startToolkit);
        Optional<Lesson> lesson = choices.lesson();
        if (lesson.isEmpty()) {
            err.println(choices.noSuchLesson());
            return 2;
        }
        Optional<String> trouble = choices.basics().storeTrouble();
        if (trouble.isPresent()) {
            err.println(trouble.get());
            return 1;
        }
        if (show.isPresent() && refused.isEmpty()) {
            refused = show.get().open(lesson.get());
            if (refused.isEmpty()) {
                return 0;
            }
        }
        Words words = Words.of(choices.language());
        out.println(
                refused.map(why -> words.text("text.nowindow", why))
                        .orElseGet(() -> words.text("text.nodisplay")));
        TextShow.play(lesson.get(), choices.language(), out);
        Pictures.take(choices, folder(), out);
        return 0;
    }

    private static WindowShow.Audience audience(PrintWriter out) {
        return System.getenv(REHEARSE) == null ? new WindowShow.Audience() {} : new Rehearsal(out);
    }

    /// `target/pictures` in a checkout, `pictures` elsewhere.
    private static Path folder() {
        return Files.exists(Path.of("pom.xml"))
                ? Path.of("target", "pictures")
                : Path.of("pictures");
    }
}
