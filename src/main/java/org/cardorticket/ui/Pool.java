package org.cardorticket.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Nodes that are kept and used again from frame to frame; what a frame does not need is hidden.
///
/// @param <N> the kind of node
public final class Pool<N extends Node> {

    private final List<N> nodes = new ArrayList<>();
    private final ObservableList<Node> parent;
    private final Supplier<N> maker;
    private int used;

    /// A pool whose nodes live among `parent`'s children.
    public Pool(ObservableList<Node> parent, Supplier<N> maker) {
        this.parent = parent;
        this.maker = maker;
    }

    /// Begins a frame: nothing is needed yet.
    public void begin() {
        used = 0;
    }

    /// The next node, visible.
    public N next() {
        if (used == nodes.size()) {
            N node = maker.get();
            nodes.add(node);
            parent.add(node);
            // Whoever asks for a size wants it with the right font, not only after the next pulse.
            node.applyCss();
        }
        N node = nodes.get(used++);
        node.setVisible(true);
        return node;
    }

    /// Ends a frame: hides what was not asked for.
    public void end() {
        for (int i = used; i < nodes.size(); i++) {
            nodes.get(i).setVisible(false);
        }
    }
}
