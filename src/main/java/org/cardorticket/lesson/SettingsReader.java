package org.cardorticket.lesson;

import java.time.DateTimeException;
import java.time.Duration;
import org.cardorticket.auth.Algorithm;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.server.NodesPlan;

/// Reads what a lesson chooses differently for its servers.
final class SettingsReader {

    private SettingsReader() {}

    /// The settings of `tree`; what it does not name is as in `usual`.
    static AuthSettings settings(Tree tree, AuthSettings usual) {
        Members chosen = Members.of(tree, Shape.SETTINGS);
        try {
            return usual.withSession(
                            life(chosen, "session-idle", usual.sessionIdle()),
                            life(chosen, "session-absolute", usual.sessionAbsolute()))
                    .withTokens(
                            life(chosen, "access-life", usual.accessLife()),
                            life(chosen, "refresh-life", usual.refreshLife()))
                    .withGrace(life(chosen, "grace", usual.grace()))
                    .withAlgorithm(
                            chosen.find("algorithm")
                                    .map(each -> Members.word(each, Algorithm.values()))
                                    .orElse(usual.algorithm()));
        } catch (IllegalArgumentException e) {
            throw new LessonException(chosen.spot(), String.valueOf(e.getMessage()));
        }
    }

    /// The servers that `tree` describes.
    static NodesPlan nodes(Tree tree) {
        Members nodes = Members.of(tree, Shape.NODES);
        try {
            return new NodesPlan(
                    nodes.number("count", 9),
                    Members.word(nodes.get("store"), Sharing.values()) == Sharing.SHARED,
                    nodes.find("keys")
                            .map(each -> Members.word(each, Sharing.values()) == Sharing.SHARED)
                            .orElse(true),
                    Members.word(nodes.get("routing"), NodesPlan.Routing.values()));
        } catch (IllegalArgumentException e) {
            throw new LessonException(nodes.get("count").spot(), String.valueOf(e.getMessage()));
        }
    }

    /// Whether several servers have one of something, or each its own.
    enum Sharing {
        /// One for all.
        SHARED,
        /// Each its own.
        OWN
    }

    private static Duration life(Members chosen, String name, Duration usual) {
        return chosen.find(name)
                .map(value -> {
                    String text = Members.text(value);
                    try {
                        return Duration.parse(text);
                    } catch (DateTimeException _) {
                        throw new LessonException(
                                value.spot(),
                                "expected a length of time such as PT30M, not \"" + text + "\"");
                    }
                })
                .orElse(usual);
    }
}
