package org.cardorticket.export;

import java.util.List;
import org.cardorticket.trace.Event;

/// A lesson as it was given, in one language: what was said, and what happened with it.
///
/// The lesson's own types live beside this package, not below it, so the text is handed in as text.
public record Transcript(
        String title,
        String question,
        String intro,
        List<Chapter> chapters,
        List<Closing> closing) {

    /// One step of the lesson.
    ///
    /// @param asked what the audience was asked beforehand; empty where it was not asked
    /// @param options the answers it could choose from
    /// @param outcome which of them came true; empty where none was asked for
    /// @param events what happened
    public record Chapter(
            String title,
            String asked,
            List<String> options,
            String outcome,
            String narration,
            List<Event> events) {

        public Chapter {
            options = List.copyOf(options);
            events = List.copyOf(events);
        }
    }

    /// Something said at the end under a heading of its own.
    public record Closing(String title, String text) {}

    public Transcript {
        chapters = List.copyOf(chapters);
        closing = List.copyOf(closing);
    }
}
