package org.cardorticket.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Step;

/// How long somebody is let in who should be out: from the withdrawal of an access to the end of
/// the last credential that it was about, or to the expiry printed on it.
final class Exposures {

    private static final class Life {
        private final Credential credential;
        private Instant until;
        private Optional<Instant> withdrawn = Optional.empty();

        Life(Credential credential) {
            this.credential = credential;
            this.until = credential.expiresAt();
        }

        Duration exposure() {
            return withdrawn
                    .filter(until::isAfter)
                    .map(from -> Duration.between(from, until))
                    .orElse(Duration.ZERO);
        }
    }

    private final Lane lane;
    private final Map<ExchangeId, Actor> actors = new HashMap<>();
    private final Map<String, Life> lives = new HashMap<>();

    private Exposures(Lane lane) {
        this.lane = lane;
    }

    /// The longest exposure in `lane` that `events` tell of; a refresh token by itself opens
    /// nothing and exposes nothing.
    static Duration longest(List<Event> events, Lane lane) {
        Exposures exposures = new Exposures(lane);
        events.forEach(exposures::take);
        return exposures.lives.values().stream()
                .map(Life::exposure)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private void take(Event event) {
        switch (event.step()) {
            case Step.ExchangeOpened opened -> actors.put(event.exchange(), opened.actor());
            case Step.Issued(Credential credential) -> {
                Optional<Actor> owner = Optional.ofNullable(actors.get(event.exchange()));
                boolean here =
                        owner.filter(each -> each.kind() != Actor.Kind.ADMIN)
                                .flatMap(Actor::lane)
                                .equals(Optional.of(lane));
                if (here && credential.kind() != Credential.Kind.REFRESH_TOKEN) {
                    lives.putIfAbsent(credential.id(), new Life(credential));
                }
            }
            case Step.Extended(String id, Instant until) ->
                    life(id).ifPresent(life -> life.until = until);
            case Step.Ended(String id, _) ->
                    life(id).filter(life -> event.at().isBefore(life.until))
                            .ifPresent(life -> life.until = event.at());
            case Step.AccessWithdrawn withdrawn ->
                    lives.values().stream()
                            .filter(life -> withdrawn.concerns(life.credential))
                            .filter(life -> life.withdrawn.isEmpty())
                            .forEach(life -> life.withdrawn = Optional.of(event.at()));
            default -> {}
        }
    }

    private Optional<Life> life(String id) {
        return Optional.ofNullable(lives.get(id));
    }
}
