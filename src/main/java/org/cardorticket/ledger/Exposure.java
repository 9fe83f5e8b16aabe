package org.cardorticket.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.trace.Credential;

/// The lesson time during which at least one withdrawn credential is still good.
///
/// Two that are exposed at once are exposed for one and the same time: what is asked is how long
/// somebody gets in, not with how many keys.
final class Exposure {

    /// An exposed credential and when it ends by itself.
    private record Bound(Credential.Kind kind, Instant until) {}

    private record Stretch(Instant from, Bound bound) {
        Duration to(Instant end) {
            return end.isAfter(from) ? Duration.between(from, end) : Duration.ZERO;
        }
    }

    private final Map<String, Bound> exposed = new HashMap<>();
    private final Trail trail = new Trail();
    private Duration over = Duration.ZERO;
    private Optional<Stretch> running = Optional.empty();

    /// From `now` on `credential`, which lives until `until`, should open nothing.
    void begin(Credential credential, Instant until, Instant now) {
        settle(now);
        exposed.putIfAbsent(credential.id(), new Bound(credential.kind(), until));
        running = bound().map(bound -> new Stretch(start(now), bound));
    }

    /// The credential `id` lives until `until` instead; returns whether it is an exposed one.
    boolean extend(String id, Instant until, Instant now) {
        settle(now);
        Bound old = exposed.get(id);
        if (old == null) {
            return false;
        }
        exposed.put(id, new Bound(old.kind(), until));
        running = bound().map(bound -> new Stretch(start(now), bound));
        return true;
    }

    /// The server ended the credential `id` in the step `seq`; returns whether it was exposed.
    boolean end(String id, Instant now, long seq) {
        settle(now);
        if (exposed.remove(id) == null) {
            return false;
        }
        exposed.values().removeIf(each -> !now.isBefore(each.until()));
        trail.add(seq);
        if (exposed.isEmpty()) {
            over = over.plus(running.map(stretch -> stretch.to(now)).orElse(Duration.ZERO));
        }
        running = bound().map(bound -> new Stretch(start(now), bound));
        return true;
    }

    /// The step `seq` proves it too.
    void prove(long seq) {
        trail.add(seq);
    }

    /// What is known now.
    Reading reading() {
        Duration before = over;
        Proof proof = trail.proof();
        return running.<Reading>map(stretch -> now -> figure(stretch, before, now, proof))
                .orElseGet(() -> Reading.of(new Figure.Span(before, proof)));
    }

    private static Figure figure(Stretch stretch, Duration before, Instant now, Proof proof) {
        Bound bound = stretch.bound();
        Duration atMost = before.plus(stretch.to(bound.until()));
        return now.isBefore(bound.until())
                ? new Figure.Running(
                        before.plus(stretch.to(now)), atMost, bound.until(), bound.kind(), proof)
                : new Figure.Span(atMost, proof);
    }

    /// Closes the stretch that time has ended since the last call.
    private void settle(Instant now) {
        running.filter(stretch -> !now.isBefore(stretch.bound().until()))
                .ifPresent(stretch -> {
                    over = over.plus(stretch.to(stretch.bound().until()));
                    exposed.clear();
                    running = Optional.empty();
                });
    }

    private Instant start(Instant now) {
        return running.map(Stretch::from).orElse(now);
    }

    private Optional<Bound> bound() {
        return exposed.values().stream().max(Comparator.comparing(Bound::until));
    }
}
