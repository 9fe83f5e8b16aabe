package org.cardorticket.ui.stage;

import org.cardorticket.script.Command;
import org.cardorticket.script.CommandText;
import org.cardorticket.trace.Lane;

/// How many tabs a lane's browser has open in a scene.
final class OpenTabs {

    private static final String MANY = "refresh-in-tabs ";

    private OpenTabs() {}

    /// As many as the command of `scene` opens in `lane`; otherwise one.
    static int in(String scene, Lane lane) {
        return scene.startsWith(MANY)
                        && CommandText.parse(scene) instanceof Command.RefreshInTabs many
                        && many.target().lanes().contains(lane)
                ? many.tabs()
                : 1;
    }
}
