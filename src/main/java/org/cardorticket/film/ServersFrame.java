package org.cardorticket.film;

import java.util.HashSet;
import java.util.Set;

/// The servers behind one lane at one moment.
///
/// @param count how many there are, up or down; 1 where no balancer stands before them
/// @param down the numbers (from 1) of those that are stopped
/// @param answering the number of the one that got the exchange the lane shows, 0 while none has
/// @param sharedStore whether they keep their rows in one store; otherwise each in its own memory
/// @param storeUp whether the store answers
public record ServersFrame(
        int count, Set<Integer> down, int answering, boolean sharedStore, boolean storeUp) {

    /// One server with its store.
    public static final ServersFrame ALONE = new ServersFrame(1, Set.of(), 0, true, true);

    /// @throws IllegalArgumentException for no server at all, or a number that no server has
    public ServersFrame {
        down = Set.copyOf(down);
        if (count < 1 || answering < 0 || answering > count) {
            throw new IllegalArgumentException("no server " + answering + " of " + count);
        }
    }

    /// Whether there is more than one.
    public boolean several() {
        return count > 1;
    }

    /// Whether server `node` (from 1) is up.
    public boolean up(int node) {
        return !down.contains(node);
    }

    /// Whether every server remembers for itself what it has done.
    public boolean eachItsOwn() {
        return several() && !sharedStore;
    }

    /// The same with server `node` stopped, or started again.
    ServersFrame turned(int node, boolean on) {
        Set<Integer> next = new HashSet<>(down);
        if (on) {
            next.remove(node);
        } else {
            next.add(node);
        }
        return new ServersFrame(count, next, answering, sharedStore, storeUp);
    }

    /// The same with the store answering, or not.
    ServersFrame store(boolean on) {
        return new ServersFrame(count, down, answering, sharedStore, on);
    }

    /// The same as a lane sees it whose exchange server `node` got. Servers that were set up anew
    /// since, and are fewer, have not answered it.
    ServersFrame answeredBy(int node) {
        return new ServersFrame(count, down, node > count ? 0 : node, sharedStore, storeUp);
    }
}
