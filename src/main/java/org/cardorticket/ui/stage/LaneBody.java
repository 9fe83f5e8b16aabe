package org.cardorticket.ui.stage;

import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Client, wire and server side by side in fixed shares, so that both lanes line up and nothing
/// moves when a gate or a guest comes.
final class LaneBody extends Pane {

    private static final double CLIENT_SHARE = 0.2;
    private static final double WIRE_SHARE = 0.22;

    /// Room for six gates; where there is less, the wire is shorter.
    private static final double SERVER_WIDTH = 400;

    private static final double SHORTEST_WIRE = 130;

    private final Region client;
    private final Region wire;
    private final Region crowd;
    private final Region guest;
    private final Region server;

    LaneBody(Region client, Region wire, Region crowd, Region guest, Region server) {
        this.client = client;
        this.wire = wire;
        this.crowd = crowd;
        this.guest = guest;
        this.server = server;
        getStyleClass().add("lane-body");
        getChildren().addAll(client, wire, crowd, guest, server);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double left = insets.getLeft();
        double top = insets.getTop();
        double clientWidth = Math.round(Math.clamp(width * CLIENT_SHARE, 180, 260));
        double wireWidth =
                Math.round(
                        Math.max(
                                SHORTEST_WIRE,
                                Math.min(
                                        Math.clamp(width * WIRE_SHARE, 150, 300),
                                        width - clientWidth - SERVER_WIDTH)));
        double serverLeft = left + clientWidth + wireWidth;
        client.resizeRelocate(left, top, clientWidth, height);
        wire.resizeRelocate(left + clientWidth, top, wireWidth, height);
        server.resizeRelocate(serverLeft, top, left + width - serverLeft, height);
        double guestWidth = wireWidth - 12;
        double crowdHeight = Math.max(0, height - WireView.ROOM);
        crowd.resizeRelocate(
                left + clientWidth + 6, top + height - crowdHeight, guestWidth, crowdHeight);
        double guestHeight = Math.min(guest.prefHeight(guestWidth), height);
        guest.resizeRelocate(
                left + clientWidth + 6, top + height - guestHeight, guestWidth, guestHeight);
    }
}
