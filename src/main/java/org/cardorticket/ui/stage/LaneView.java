package org.cardorticket.ui.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardorticket.film.ClientFrame;
import org.cardorticket.film.Flight;
import org.cardorticket.film.LaneFrame;
import org.cardorticket.lesson.Highlight;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Handle;
import org.cardorticket.ui.Texts;

/// One lane of the stage: client, wire, gates, and under them the server's memory.
public final class LaneView extends VBox {

    private static final PseudoClass CARD = PseudoClass.getPseudoClass("card");

    private final LaneHead head;
    private final ClientView client;
    private final ClientView guest;
    private final WireView wire;
    private final CrowdView crowd;
    private final ServersView servers;
    private final GatesView gates;
    private final VerdictBadge badge;
    private final StoreView store;
    private final Pointer pointer;

    /// An empty lane; `choose` takes the scheme that is to stand in it.
    public LaneView(Lane lane, Texts texts, BooleanProperty calm, Consumer<Scheme> choose) {
        badge = new VerdictBadge(texts);
        head = new LaneHead(lane, texts, badge, choose);
        client = new ClientView(texts, true);
        guest = new ClientView(texts, false);
        wire = new WireView(texts, calm);
        crowd = new CrowdView(texts);
        servers = new ServersView(texts);
        gates = new GatesView(texts);
        store = new StoreView(lane, texts);
        pointer =
                new Pointer(
                        lane,
                        gates,
                        List.of(
                                new Pointer.Place(Highlight.Part.PAGE, client.page()),
                                new Pointer.Place(Highlight.Part.WALLET, client.wallet()),
                                new Pointer.Place(Highlight.Part.WIRE, wire),
                                new Pointer.Place(Highlight.Part.STORE, store),
                                new Pointer.Place(Highlight.Part.VERDICT, badge)));
        setId("lane-" + lane);
        getStyleClass().add("lane");
        client.setId("client-" + lane);
        guest.setId("guest-" + lane);
        crowd.setId("crowd-" + lane);
        badge.setId("verdict-" + lane);
        store.setId("store-" + lane);
        servers.setId("servers-" + lane);
        gates.setId("gates-" + lane);

        VBox server = new VBox(gates, servers, store);
        server.getStyleClass().add("server");
        VBox.setVgrow(store, Priority.ALWAYS);
        store.setMinHeight(0);
        guest.getStyleClass().add("guest");
        LaneBody body = new LaneBody(client, wire, crowd, guest, server);
        VBox.setVgrow(body, Priority.ALWAYS);
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, body);
    }

    /// Shows the lane as it is at one moment.
    public void show(LaneFrame frame) {
        pseudoClassStateChanged(CARD, frame.scheme().isCard());
        head.show(frame.scheme());
        client.show(frame.client(), frame.scheme());
        showGuest(frame);
        wire.show(frame.flight(), frame.scheme());
        crowd.show(frame.guests().isEmpty() ? frame.crowd() : Optional.empty());
        gates.show(frame.gates(), frame.scheme());
        badge.show(frame.badge());
        servers.show(frame.servers());
        store.show(frame.store(), frame.scheme(), frame.servers());
    }

    /// The lane's browser has `count` tabs open.
    void tabs(int count) {
        client.tabs(count);
    }

    /// Points at those of `highlights` that are in this lane.
    void point(List<Highlight> highlights) {
        pointer.point(highlights);
    }

    private void showGuest(LaneFrame frame) {
        boolean present = !frame.guests().isEmpty();
        guest.setVisible(present);
        if (present) {
            ClientFrame speaker = speaker(frame);
            guest.show(speaker, frame.scheme());
            if (speaker.actor().kind() == Actor.Kind.GUEST) {
                new Handle.Client(frame.lane(), known(speaker)).on(guest);
            }
        }
    }

    /// A guest by the name under which the server knows it, if it does.
    private static Actor known(ClientFrame guest) {
        Actor actor = guest.actor();
        return guest.page() instanceof Page.Done(_, String user)
                ? new Actor(actor.kind(), user, actor.device(), actor.lane())
                : actor;
    }

    /// Of several guests, the one whose message is under way.
    private static ClientFrame speaker(LaneFrame frame) {
        Actor speaking = frame.flight().map(Flight::actor).orElse(frame.client().actor());
        return frame.guests().stream()
                .filter(each -> each.actor().equals(speaking))
                .findFirst()
                .orElse(frame.guests().getLast());
    }
}
