package org.cardorticket.lesson;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// How far somebody has come with a lesson, to be kept from one start of the program to the next.
///
/// @param edition tells one edition of a lesson from another: what was predicted in another one may
///   have been something else
/// @param done how many steps have been performed
/// @param seen whether the end has ever been reached
/// @param chosen by step index, which option was chosen
public record Progress(String edition, int done, boolean seen, Map<Integer, Integer> chosen) {

    /// What repeats does so possessively: otherwise every choice takes a piece of the stack, and a
    /// file may hold thousands.
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{1,8})/(\\d{1,4})/(seen|open)/((?:\\d{1,4}=\\d,?)*+)");

    private static final Pattern CHOICE = Pattern.compile("(\\d{1,4})=(\\d)");

    public Progress {
        chosen = Map.copyOf(chosen);
    }

    /// How far `run` has come.
    public static Progress of(LessonRun run) {
        return new Progress(edition(run.lesson()), run.done(), run.finished(), run.chosen());
    }

    /// What `text` says; empty when it was not written by {@link #write}.
    public static Optional<Progress> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Map<Integer, Integer> chosen = new HashMap<>();
        CHOICE.matcher(form.group(4))
                .results()
                .forEach(each ->
                        chosen.put(Integer.valueOf(each.group(1)), Integer.valueOf(each.group(2))));
        return Optional.of(
                new Progress(
                        form.group(1),
                        Integer.parseInt(form.group(2)),
                        form.group(3).equals("seen"),
                        chosen));
    }

    /// The same as one line.
    public String write() {
        String choices =
                new TreeMap<>(chosen)
                        .entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining(","));
        return edition + "/" + done + "/" + (seen ? "seen" : "open") + "/" + choices;
    }

    /// The same, and seen to its end if `former` was.
    public Progress after(Progress former) {
        return new Progress(
                edition, done, seen || former.seen && former.edition.equals(edition), chosen);
    }

    /// Whether this was said of `lesson` as it is now, and can be taken up again.
    public boolean fits(Lesson lesson) {
        return edition.equals(edition(lesson))
                && done <= lesson.steps().size()
                && chosen.entrySet().stream()
                        .allMatch(each -> options(lesson, each.getKey()) > each.getValue());
    }

    /// Whether there is something to go on with: begun, and not at its end.
    public boolean underWay(Lesson lesson) {
        return done > 0 && done < lesson.steps().size();
    }

    private static int options(Lesson lesson, int step) {
        return step >= lesson.steps().size()
                ? 0
                : lesson.steps()
                        .get(step)
                        .prediction()
                        .map(asked -> asked.options().size())
                        .orElse(0);
    }

    /// What a step asks; not where in the file that stands.
    private static String asked(LessonStep step) {
        return step.prediction().stream()
                .flatMap(asked -> asked.options().stream())
                .map(option -> option.text().en())
                .collect(Collectors.joining("|"));
    }

    /// What is asked and done in `lesson`, as a short number.
    private static String edition(Lesson lesson) {
        String all =
                lesson.steps().stream()
                        .map(step -> step.title().en() + step.commands() + asked(step))
                        .collect(Collectors.joining("\n"));
        CRC32 sum = new CRC32();
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
