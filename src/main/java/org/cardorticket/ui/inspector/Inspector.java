package org.cardorticket.ui.inspector;

import javafx.scene.Node;

/// One way to look closely at a lane.
interface Inspector {

    /// Its name in ids and in the bundles, such as `http`.
    String id();

    /// What is to be put into the panel.
    Node node();

    /// Shows `sight`; called only while it is open.
    void show(Sight sight);
}
