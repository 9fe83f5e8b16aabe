package org.cardorticket.lesson;

import java.util.Locale;
import java.util.stream.Collectors;
import org.cardorticket.script.Person;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Timed;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;

/// Writes worlds and commands as files hold them.
final class SetupText {

    private SetupText() {}

    /// Appends what {@link SetupReader} reads back as `setup`.
    static void write(Setup setup, StringBuilder yaml) {
        yaml.append("lanes:\n");
        for (Lane lane : Lane.values()) {
            Setup.Place place = setup.place(lane);
            yaml.append(
                    "  %s: {scheme: %s, user: %s, device: %s}\n"
                            .formatted(
                                    lane.name().toLowerCase(Locale.ROOT),
                                    place.scheme().prefix(),
                                    quoted(place.user()),
                                    quoted(place.device())));
        }
        if (!setup.people().isEmpty()) {
            yaml.append("users:\n");
            setup.people().forEach(each -> yaml.append("  - ").append(person(each)));
        }
        setup.nodes().ifPresent(plan -> yaml.append(nodes(plan)));
        if (!setup.chosen().isEmpty()) {
            yaml.append("settings:\n");
            setup.chosen()
                    .forEach((setting, value) ->
                            yaml.append("  %s: %s\n".formatted(Members.word(setting), value)));
        }
    }

    /// `timed` as an item of a list, with the end of its line.
    static String item(Timed timed) {
        return "- {at: %s, do: %s}\n"
                .formatted(quoted(LessonTime.write(timed.at())), quoted(timed.command().line()));
    }

    /// `text` in double quotes, so that YAML reads exactly this text.
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(plain(text, i) ? c : "\\u%04x".formatted((int) c));
            }
        }
        return out.append('"').toString();
    }

    /// Whether YAML takes the character at `i` as it is (YAML 1.1 §5.1) and breaks no line there.
    private static boolean plain(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            boolean first =
                    i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            return first || i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c);
        }
        boolean separator = c == 0x2028 || c == 0x2029 || c == 0xfeff;
        return c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0xfffe && !separator;
    }

    private static String person(Person person) {
        return "{name: %s, password: %s, roles: [%s]}\n"
                .formatted(
                        quoted(person.name()),
                        quoted(person.password()),
                        person.roles().stream().sorted().collect(Collectors.joining(", ")));
    }

    private static String nodes(NodesPlan plan) {
        return "nodes: {count: %d, routing: %s, store: %s, keys: %s}\n"
                .formatted(
                        plan.count(),
                        Members.word(plan.routing()),
                        plan.sharedStore() ? "shared" : "own",
                        plan.sharedKeys() ? "shared" : "own");
    }
}
