package org.cardorticket.server;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/// Where a server stands: alone, or as one of several behind a balancer.
///
/// @param node its number among several, from 1
/// @param front the port of the balancer, under whose name it is called as well
record Seat(OptionalInt node, OptionalInt front) {

    /// The only server there is.
    static final Seat ALONE = new Seat(OptionalInt.empty(), OptionalInt.empty());

    /// Number `node` behind the balancer at port `front`.
    static Seat behind(int front, int node) {
        return new Seat(OptionalInt.of(node), OptionalInt.of(front));
    }

    /// The names of the server that listens at `port` here.
    Hosts hosts(int port) {
        Set<String> names = new HashSet<>(Hosts.loopback(port).names());
        front.ifPresent(other -> names.addAll(Hosts.loopback(other).names()));
        return new Hosts(names);
    }
}
