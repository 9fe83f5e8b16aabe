package org.cardorticket.film;

import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;

/// One lane at one moment.
///
/// @param client the lane's own user
/// @param guests the other actors that are on the lane's stage now: administrator, thief, other
///   site
/// @param flight the message under way, if one is
/// @param gates the gates of the exchange shown last, in their order; empty before the first
/// @param exchange the exchange shown last, {@link ExchangeId#NONE} before the first
/// @param badge how the server answered the exchange shown last, once it has
/// @param servers who answers here
/// @param crowd the many, if they have come
public record LaneFrame(
        Lane lane,
        Scheme scheme,
        ClientFrame client,
        List<ClientFrame> guests,
        Optional<Flight> flight,
        List<GateFrame> gates,
        StoreFrame store,
        ExchangeId exchange,
        Optional<Badge> badge,
        ServersFrame servers,
        Optional<CrowdFrame> crowd) {

    public LaneFrame {
        guests = List.copyOf(guests);
        gates = List.copyOf(gates);
    }
}
