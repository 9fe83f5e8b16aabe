package org.cardorticket.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Leaves old exchanges of guests out of a list of events, so that what is said of everybody else
/// stays right.
///
/// An exchange in which a guest ended or withdrew something of somebody else's stays whole: it is
/// the reason for what came later. Of the others stays what still matters, outside any exchange:
/// the row that a table holds now, and how long a credential lives now. Guarded by the recorder's
/// lock.
final class Thinning {

    private record Key(Table table, String key) {}

    private record Withdrawal(Scheme scheme, String user, Ending ending, String except) {}

    /// The numbers of the events that an exchange has left behind.
    private final Set<Long> left = new HashSet<>();

    /// What stayed, and how many exchanges did not.
    record Result(List<Event> events, int leftOut) {}

    /// `events` without the exchanges of `old`.
    Result leaveOut(List<Event> events, Set<ExchangeId> old) {
        Set<ExchangeId> gone = new HashSet<>(old);
        gone.removeAll(telling(events, old));
        Last last = new Last(events, gone);
        List<Event> kept = new ArrayList<>();
        for (Event event : events) {
            if (!passing(event, gone)) {
                kept.add(event);
            } else if (last.matters(event)) {
                kept.add(new Event(event.seq(), event.at(), ExchangeId.NONE, event.step()));
                left.add(event.seq());
            } else {
                left.remove(event.seq());
            }
        }
        return new Result(kept, gone.size());
    }

    private boolean passing(Event event, Set<ExchangeId> gone) {
        return gone.contains(event.exchange()) || left.contains(event.seq());
    }

    /// Those of `old` that took something from somebody who is not in them. A second withdrawal of
    /// the same, with nothing issued in between, tells nothing new.
    private static Set<ExchangeId> telling(List<Event> events, Set<ExchangeId> old) {
        Set<String> live = new HashSet<>();
        Set<String> holders = new HashSet<>();
        Set<Withdrawal> withdrawn = new HashSet<>();
        Set<ExchangeId> telling = new HashSet<>();
        for (Event event : events) {
            boolean guest = old.contains(event.exchange());
            switch (event.step()) {
                case Step.Issued(Credential credential) when !guest -> {
                    live.add(credential.id());
                    holders.add(holder(credential.scheme(), credential.user()));
                    withdrawn.removeIf(each ->
                            each.scheme() == credential.scheme()
                                    && each.user().equals(credential.user()));
                }
                case Step.Ended(String id, _) -> {
                    if (live.remove(id) && guest) {
                        telling.add(event.exchange());
                    }
                }
                case Step.AccessWithdrawn(var scheme, String user, var ending, String except) -> {
                    boolean news = withdrawn.add(new Withdrawal(scheme, user, ending, except));
                    if (guest && news && holders.contains(holder(scheme, user))) {
                        telling.add(event.exchange());
                    }
                }
                default -> {}
            }
        }
        return telling;
    }

    private static String holder(Scheme scheme, String user) {
        return scheme.prefix() + " " + user;
    }

    /// What happened last to each row and each credential.
    private final class Last {

        private final Map<Key, Long> rows = new HashMap<>();
        private final Set<Key> known = new HashSet<>();
        private final Map<String, Long> extensions = new HashMap<>();
        private final Set<String> issued = new HashSet<>();
        private final Event newest;

        Last(List<Event> events, Set<ExchangeId> gone) {
            newest = events.getLast();
            for (Event event : events) {
                boolean stays = !passing(event, gone);
                switch (event.step()) {
                    case Step.RowWritten(Row row, _) -> {
                        Key key = new Key(row.table(), row.key());
                        rows.put(key, event.seq());
                        if (stays) {
                            known.add(key);
                        }
                    }
                    case Step.RowRemoved(Table table, String key, _) ->
                            rows.put(new Key(table, key), event.seq());
                    case Step.Extended(String id, _) -> extensions.put(id, event.seq());
                    case Step.Issued(Credential credential) when stays ->
                            issued.add(credential.id());
                    default -> {}
                }
            }
        }

        boolean matters(Event event) {
            return switch (event.step()) {
                case Step.RowWritten(Row row, _) ->
                        isLast(new Key(row.table(), row.key()), event)
                                && newest.at().isBefore(row.expiresAt());
                case Step.RowRemoved(Table table, String name, _) -> {
                    Key key = new Key(table, name);
                    yield isLast(key, event) && known.contains(key);
                }
                case Step.Extended(String id, _) ->
                        issued.contains(id) && extensions.getOrDefault(id, -1L) == event.seq();
                default -> false;
            };
        }

        private boolean isLast(Key key, Event event) {
            return rows.getOrDefault(key, -1L) == event.seq();
        }
    }
}
