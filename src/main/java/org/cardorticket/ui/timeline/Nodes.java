package org.cardorticket.ui.timeline;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Makes the nodes of the timeline: placed by hand, styled by class.
final class Nodes {

    private Nodes() {}

    /// A region that takes no mouse.
    static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }

    /// A label that tells its words under the mouse.
    static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false);
        label.setTooltip(new Tooltip());
        return label;
    }

    /// Has `label` tell `words` under the mouse and to a screen reader.
    static void tell(Label label, String words) {
        label.setAccessibleText(words);
        label.getTooltip().setText(words);
    }

    /// Regions of `style`, one after another.
    static Supplier<Region> regions(String style) {
        return () -> region(style);
    }
}
