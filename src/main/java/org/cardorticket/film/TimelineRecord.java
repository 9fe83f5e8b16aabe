package org.cardorticket.film;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cardorticket.film.Sheet.Origin;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Step;

/// The bars, changes and marks of the whole film so far, each with the position at which it
/// appears.
final class TimelineRecord {

    private record Open(Credential credential, Instant expiresAt) {}

    private final Prefix<Bar> bars = new Prefix<>();
    private final Prefix<BarChange> changes = new Prefix<>();
    private final Prefix<Mark> marks = new Prefix<>();
    private final TimelineIndex index = new TimelineIndex();

    /// The credentials on the timeline that have not ended, by id.
    private final Map<String, Open> open = new LinkedHashMap<>();

    /// The timeline at a position.
    TimelineFrame at(double position, Instant now) {
        return new TimelineFrame(
                bars.upTo(position),
                changes.upTo(position),
                marks.upTo(position),
                now,
                index,
                position);
    }

    /// How far the timeline of the whole film, which goes from `from` to `end`, reaches.
    Extent extent(Instant from, Instant end) {
        return index.extent(from, end);
    }

    /// Takes in what happened, at the position at which it is shown.
    void add(Sheet.Appearance appearance, LaneMap lanes) {
        double at = appearance.at();
        Event event = appearance.event();
        switch (event.step()) {
            case Step.Issued(Credential credential) ->
                    appearance.origin().ifPresent(origin -> issued(at, credential, origin));
            case Step.Extended(String id, Instant expiresAt) -> {
                Open extended =
                        open.computeIfPresent(
                                id, (_, old) -> new Open(old.credential(), expiresAt));
                if (extended != null) {
                    change(at, new BarChange.Extended(id, event.at(), expiresAt));
                }
            }
            case Step.Ended(String id, var ending) -> {
                if (open.remove(id) != null) {
                    change(at, new BarChange.Ended(id, event.at(), ending));
                }
            }
            case Step.AccessWithdrawn withdrawn -> withdrawn(at, event.at(), withdrawn, lanes);
            case Step.Answered answered ->
                    appearance.origin().ifPresent(origin -> asked(at, event, answered, origin));
            case Step.DefenceTurned(var defence, boolean on) ->
                    mark(at, new Mark.Turned(event.at(), at, defence, on));
            case Step.SettingChanged(var setting, var value) ->
                    mark(at, new Mark.Adjusted(event.at(), at, setting, value));
            case Step.KeysChanged(String signing, var accepted) ->
                    mark(at, new Mark.Rekeyed(event.at(), at, signing, accepted));
            case Step.ServerRestarted() -> mark(at, new Mark.Restarted(event.at(), at));
            default -> {}
        }
    }

    private void change(double at, BarChange change) {
        changes.add(at, change);
        index.changed(at, change);
    }

    private void mark(double at, Mark mark) {
        marks.add(at, mark);
        index.marked(at, mark);
    }

    private void issued(double at, Credential credential, Origin origin) {
        Actor owner = origin.opening().actor();
        if (owner.kind() != Actor.Kind.ADMIN) {
            origin.lane()
                    .ifPresent(lane -> {
                        open.put(credential.id(), new Open(credential, credential.expiresAt()));
                        Bar bar = new Bar(lane, owner, credential);
                        bars.add(at, bar);
                        index.issued(at, bar);
                    });
        }
    }

    private void withdrawn(double at, Instant when, Step.AccessWithdrawn step, LaneMap lanes) {
        open.values().removeIf(each -> !when.isBefore(each.expiresAt()));
        for (Open each : open.values()) {
            Credential credential = each.credential();
            if (step.concerns(credential)) {
                change(at, new BarChange.Withdrawn(credential.id(), when, step.ending()));
            }
        }
        mark(at, new Mark.Withdrawn(when, at, lanes.of(step.scheme()), step.user(), step.ending()));
    }

    private void asked(double at, Event event, Step.Answered answered, Origin origin) {
        Step.ExchangeOpened opening = origin.opening();
        if (opening.actor().kind() != Actor.Kind.ADMIN) {
            origin.lane()
                    .ifPresent(lane ->
                            mark(
                                    at,
                                    new Mark.Asked(
                                            event.at(),
                                            at,
                                            lane,
                                            event.exchange(),
                                            opening.actor(),
                                            answered.verdict().allowed(),
                                            opening.method() + " " + opening.path())));
        }
    }
}
