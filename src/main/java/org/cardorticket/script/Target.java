package org.cardorticket.script;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Lane;

/// The lanes that a command concerns.
public enum Target {
    /// The upper one.
    A("A", List.of(Lane.A)),
    /// Both, the upper one first.
    BOTH("A+B", List.of(Lane.A, Lane.B)),
    /// The lower one.
    B("B", List.of(Lane.B));

    private final String text;
    private final List<Lane> lanes;

    Target(String text, List<Lane> lanes) {
        this.text = text;
        this.lanes = lanes;
    }

    /// As it is written in a command's line: `A`, `B`, `A+B`.
    public String text() {
        return text;
    }

    /// The lanes, in the order in which they act.
    public List<Lane> lanes() {
        return lanes;
    }

    /// The target written as `text`.
    public static Optional<Target> of(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
