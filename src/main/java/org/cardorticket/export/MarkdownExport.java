package org.cardorticket.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cardorticket.words.Narrator;
import org.cardorticket.words.Words;

/// A lesson as Markdown: a heading a step, what was asked, and what happened told line by line.
public final class MarkdownExport {

    /// Whatever CommonMark might take for more than a character (§2.4), but for those that are
    /// harmless inside a line.
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#&!~|]");

    private static final Pattern LIST_MARK =
            Pattern.compile("^(\\s*(?:\\d{1,9}(?=[.)])|))([-+.)=])");
    private static final String FENCE = "```";

    private final Words words;
    private final Masking masking;
    private final List<String> blocks = new ArrayList<>();

    private MarkdownExport(Words words, Masking masking) {
        this.words = words;
        this.masking = masking;
    }

    /// `transcript` as Markdown, in the language of `words`.
    public static String write(Transcript transcript, Masking masking, Words words) {
        return new MarkdownExport(words, masking).write(transcript);
    }

    private String write(Transcript transcript) {
        blocks.add("# " + text(transcript.title()));
        blocks.add("**" + text(transcript.question()) + "**");
        blocks.add(text(transcript.intro()));
        int number = 0;
        for (Transcript.Chapter chapter : transcript.chapters()) {
            chapter(++number, chapter);
        }
        transcript
                .closing()
                .forEach(each -> {
                    blocks.add("## " + text(each.title()));
                    blocks.add(text(each.text()));
                });
        return String.join("\n\n", blocks.stream().filter(each -> !each.isBlank()).toList()) + "\n";
    }

    private void chapter(int number, Transcript.Chapter chapter) {
        blocks.add("## " + number + ". " + text(chapter.title()));
        if (!chapter.asked().isBlank()) {
            blocks.add("> " + text(words.text("text.predict", chapter.asked())));
            List<String> options = new ArrayList<>();
            for (String option : chapter.options()) {
                options.add("> " + (options.size() + 1) + ". " + text(option));
            }
            blocks.set(blocks.size() - 1, blocks.getLast() + "\n>\n" + String.join("\n", options));
        }
        List<String> told = new Narrator(words).tell(MaskedTrace.of(chapter.events(), masking));
        if (!told.isEmpty()) {
            blocks.add(
                    FENCE
                            + "text\n"
                            + String.join("\n", told.stream().map(MarkdownExport::flat).toList())
                            + "\n"
                            + FENCE);
        }
        if (!chapter.outcome().isBlank()) {
            blocks.add("**" + text(words.text("text.outcome", chapter.outcome())) + "**");
        }
        blocks.add(text(chapter.narration()));
    }

    /// A line that can neither end a fence nor begin another line: paths come from outside.
    private static String flat(String line) {
        String one = line.replaceAll("\\R|\\p{Cntrl}", " ");
        return one.stripLeading().startsWith(FENCE) ? "." + one : one;
    }

    private static String text(String text) {
        String one = text.replaceAll("\\s*\\R\\s*", " ").strip();
        String safe = SPECIAL.matcher(one).replaceAll("\\\\$0");
        return LIST_MARK.matcher(safe).replaceFirst("$1\\\\$2");
    }
}
