package org.cardorticket.script;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cardorticket.auth.Algorithm;
import org.cardorticket.client.Tampering;
import org.cardorticket.client.Theft;
import org.cardorticket.saying.SayingException;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Habit;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;

/// The words of one command's line, and the command they make.
///
/// @param words the verb and its arguments, at least the verb
record CommandWords(List<String> words) {

    /// The first words of all commands there are.
    static final List<String> VERBS =
            List.of(
                    "log-in",
                    "request",
                    "log-out",
                    "write-draft",
                    "save-draft",
                    "change-password",
                    "refresh",
                    "refresh-in-tabs",
                    "tamper",
                    "by",
                    "steal",
                    "forge",
                    "crowd",
                    "change-role",
                    "kick",
                    "restart",
                    "stop-node",
                    "start-node",
                    "stop-store",
                    "start-store",
                    "set-nodes",
                    "rotate-keys",
                    "drop-old-keys",
                    "turn",
                    "adjust",
                    "set-lane",
                    "set-habit",
                    "expire-now",
                    "expire-refresh",
                    "wait");

    /// The command.
    ///
    /// @throws SayingException when the words make none
    Command command() {
        return switch (words.getFirst()) {
            case "log-in" -> new Command.LogIn(target(3), words.get(1));
            case "request" -> new Command.Request(target(3), words.get(1));
            case "log-out" -> new Command.LogOut(target(2));
            case "write-draft" -> new Command.WriteDraft(target(3), words.get(1));
            case "save-draft" -> new Command.SaveDraft(target(3), words.get(1));
            case "change-password" -> new Command.ChangePassword(target(3), words.get(1));
            case "refresh" -> new Command.Refresh(target(2));
            case "refresh-in-tabs" -> new Command.RefreshInTabs(target(3), number(1));
            case "tamper" -> new Command.Tamper(target(3), word(1, Tampering.values()));
            case "by" -> by();
            case "steal" -> new Command.Steal(target(3), word(1, Theft.values()));
            case "forge" -> new Command.Forge(target(3), words.get(1));
            case "crowd" -> crowd();
            case "change-role" -> new Command.ChangeRole(target(4), words.get(1), words.get(2));
            case "kick" -> new Command.Kick(target(3), words.get(1));
            case "restart" -> exactly(1, new Command.Restart());
            case "stop-node" -> exactly(2, new Command.TurnNode(number(1), false));
            case "start-node" -> exactly(2, new Command.TurnNode(number(1), true));
            case "stop-store" -> exactly(1, new Command.TurnStore(false));
            case "start-store" -> exactly(1, new Command.TurnStore(true));
            case "set-nodes" -> new Command.SetNodes(plan());
            case "rotate-keys" -> new Command.RotateKeys(last(2, 1, Algorithm.values()));
            case "drop-old-keys" -> exactly(1, new Command.DropOldKeys());
            case "turn" -> new Command.Turn(last(3, 1, Defence.values()), on());
            case "adjust" ->
                    new Command.Adjust(last(3, 1, Setting.values()), Duration.parse(words.get(2)));
            case "set-lane" -> new Command.SetLane(last(3, 1, Lane.values()), scheme());
            case "set-habit" -> new Command.SetHabit(target(3), word(1, Habit.values()));
            case "expire-now" -> new Command.ExpireNow(target(2));
            case "expire-refresh" -> new Command.ExpireRefresh(target(2));
            case "wait" -> exactly(2, new Command.Wait(LessonTime.parse(words.getLast())));
            default ->
                    throwing("wrong.command.unknown", words.getFirst(), String.join(", ", VERBS));
        };
    }

    private Command crowd() {
        if (words.size() < 3) {
            throw new SayingException("wrong.command.count", words.getFirst(), 2, words.size() - 1);
        }
        Command.Crowd.Deed deed = word(1, Command.Crowd.Deed.values());
        return deed == Command.Crowd.Deed.LOG_IN
                ? new Command.Crowd(target(4), deed, number(2))
                : new Command.Crowd(target(3), deed, 0);
    }

    private Command by() {
        if (words.size() < 3) {
            throw new SayingException("wrong.command.by");
        }
        // Looked at before it is read, or a line of nothing else would use up the stack.
        if (words.get(2).equals("by")) {
            throw new SayingException("wrong.command.people", words.get(2));
        }
        return new CommandWords(words.subList(2, words.size())).command()
                        instanceof Command.OfPerson act
                ? new Command.By(word(1, Who.values()), act)
                : throwing("wrong.command.people", words.get(2));
    }

    private Target target(int count) {
        need(count);
        return Target.of(words.getLast())
                .orElseThrow(() -> new SayingException("wrong.command.lanes", words.getLast()));
    }

    private Scheme scheme() {
        return Scheme.ofPrefix(words.getLast())
                .orElseThrow(() -> new SayingException("wrong.command.scheme", words.getLast()));
    }

    private NodesPlan plan() {
        need(5);
        return new NodesPlan(
                number(1),
                shared(3, "store"),
                shared(4, "keys"),
                word(2, NodesPlan.Routing.values()));
    }

    private boolean shared(int index, String what) {
        String word = words.get(index);
        if (word.equals("shared-" + what)) {
            return true;
        }
        return word.equals("own-" + what) ? false : throwing("wrong.command.shared", what, word);
    }

    private boolean on() {
        return switch (words.getLast()) {
            case "on" -> true;
            case "off" -> false;
            default -> throwing("wrong.command.on", words.getLast());
        };
    }

    private int number(int index) {
        if (index >= words.size()) {
            throw new SayingException("wrong.command.neednumber", words.getFirst());
        }
        String word = words.get(index);
        return word.matches("\\d{1,4}")
                ? Integer.parseInt(word)
                : throwing("wrong.command.number", word);
    }

    private <E extends Enum<E>> E last(int count, int index, E[] values) {
        need(count);
        return word(index, values);
    }

    private <E extends Enum<E>> E word(int index, E[] values) {
        String word = words.get(index);
        return Arrays.stream(values)
                .filter(value -> CommandText.word(value).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() ->
                        new SayingException(
                                "wrong.command.word",
                                Arrays.stream(values)
                                        .map(CommandText::word)
                                        .collect(Collectors.joining(", ")),
                                word));
    }

    private Command exactly(int count, Command command) {
        need(count);
        return command;
    }

    private void need(int count) {
        if (words.size() != count) {
            throw new SayingException(
                    "wrong.command.count", words.getFirst(), count - 1, words.size() - 1);
        }
    }

    private static <T> T throwing(String key, Object... args) {
        throw new SayingException(key, args);
    }
}
