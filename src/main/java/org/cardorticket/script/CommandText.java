package org.cardorticket.script;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cardorticket.saying.SayingException;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;

/// Commands as lines of text, both ways.
///
/// A line is a verb and its arguments, apart by spaces: `log-in alice A+B`. An argument with a
/// space, a quote or nothing in it stands in double quotes, with `\"`, `\\` and `\n` for what
/// cannot stand there by itself.
public final class CommandText {

    private CommandText() {}

    /// The line of `command`.
    public static String write(Command command) {
        List<String> words =
                switch (command) {
                    case Command.LogIn(Target t, String user) -> List.of("log-in", user, t.text());
                    case Command.Request(Target t, String route) ->
                            List.of("request", route, t.text());
                    case Command.LogOut(Target t) -> List.of("log-out", t.text());
                    case Command.WriteDraft(Target t, String text) ->
                            List.of("write-draft", text, t.text());
                    case Command.SaveDraft(Target t, String title) ->
                            List.of("save-draft", title, t.text());
                    case Command.ChangePassword(Target t, String next) ->
                            List.of("change-password", next, t.text());
                    case Command.Refresh(Target t) -> List.of("refresh", t.text());
                    case Command.RefreshInTabs(Target t, int tabs) ->
                            List.of("refresh-in-tabs", "" + tabs, t.text());
                    case Command.Tamper(Target t, var tampering) ->
                            List.of("tamper", word(tampering), t.text());
                    case Command.By(Who who, var act) -> List.of("by", who.text(), write(act));
                    case Command.Steal(Target t, var means) ->
                            List.of("steal", word(means), t.text());
                    case Command.Forge(Target t, String route) -> List.of("forge", route, t.text());
                    case Command.Crowd(Target t, var deed, int people) ->
                            deed == Command.Crowd.Deed.LOG_IN
                                    ? List.of("crowd", word(deed), "" + people, t.text())
                                    : List.of("crowd", word(deed), t.text());
                    case Command.ChangeRole(Target t, String user, String role) ->
                            List.of("change-role", user, role, t.text());
                    case Command.Kick(Target t, String user) -> List.of("kick", user, t.text());
                    case Command.Restart() -> List.of("restart");
                    case Command.TurnNode(int node, boolean up) ->
                            List.of(up ? "start-node" : "stop-node", "" + node);
                    case Command.TurnStore(boolean up) ->
                            List.of(up ? "start-store" : "stop-store");
                    case Command.SetNodes(NodesPlan plan) ->
                            List.of(
                                    "set-nodes",
                                    "" + plan.count(),
                                    word(plan.routing()),
                                    plan.sharedStore() ? "shared-store" : "own-store",
                                    plan.sharedKeys() ? "shared-keys" : "own-keys");
                    case Command.RotateKeys(var algorithm) ->
                            List.of("rotate-keys", word(algorithm));
                    case Command.DropOldKeys() -> List.of("drop-old-keys");
                    case Command.Turn(var defence, boolean on) ->
                            List.of("turn", word(defence), on ? "on" : "off");
                    case Command.Adjust(var setting, Duration value) ->
                            List.of("adjust", word(setting), value.toString());
                    case Command.SetLane(Lane lane, var scheme) ->
                            List.of("set-lane", lane.name(), scheme.prefix());
                    case Command.SetHabit(Target t, var habit) ->
                            List.of("set-habit", word(habit), t.text());
                    case Command.ExpireNow(Target t) -> List.of("expire-now", t.text());
                    case Command.ExpireRefresh(Target t) -> List.of("expire-refresh", t.text());
                    case Command.Wait(var until) -> List.of("wait", LessonTime.write(until));
                };
        return join(words);
    }

    /// The command in `line`.
    ///
    /// @throws SayingException when there is none, which says why
    public static Command parse(String line) {
        List<String> words = split(line);
        if (words.isEmpty()) {
            throw new SayingException("wrong.command.none");
        }
        try {
            return new CommandWords(words).command();
        } catch (DateTimeException _) {
            throw new SayingException("wrong.command.time", line);
        }
    }

    /// The first words of all commands there are, such as `log-in`.
    public static List<String> verbs() {
        return CommandWords.VERBS;
    }

    /// `value` as a word: `ALG_NONE` is `alg-none`.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String join(List<String> words) {
        // The act of somebody else is a line of its own, and stays one.
        boolean by = words.getFirst().equals("by");
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            line.append(i == 0 ? "" : " ");
            line.append(by && i == 2 ? words.get(i) : quoted(words.get(i)));
        }
        return line.toString();
    }

    private static String quoted(String word) {
        boolean plain =
                !word.isEmpty()
                        && word.chars()
                                .noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\\');
        return plain
                ? word
                : "\""
                        + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                        + "\"";
    }

    private static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            if (Character.isWhitespace(line.charAt(i))) {
                i++;
            } else if (line.charAt(i) == '"') {
                StringBuilder word = new StringBuilder();
                i = unquote(line, i + 1, word);
                words.add(word.toString());
            } else {
                int end = i;
                while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                    end++;
                }
                words.add(line.substring(i, end));
                i = end;
            }
        }
        return words;
    }

    /// Reads up to the closing quote into `word`; returns where to go on.
    private static int unquote(String line, int from, StringBuilder word) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                c = line.charAt(i) == 'n' ? '\n' : line.charAt(i);
            }
            word.append(c);
        }
        throw new SayingException("wrong.command.quote");
    }
}
