package org.cardorticket.film;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cardorticket.film.Take.Kind;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Step;

/// Sorts events as they come into takes and hands each one on as soon as it is complete.
///
/// A guest's exchange is a take of its own, also when its events come in between those of a scene.
final class Takes {

    private record Scene(Event opening, Step.SceneOpened step, List<Event> events) {}

    private final Consumer<Take> editor;
    private final Map<ExchangeId, List<Event>> guests = new HashMap<>();
    private Optional<Scene> scene = Optional.empty();

    /// Hands complete takes to `editor`.
    Takes(Consumer<Take> editor) {
        this.editor = editor;
    }

    /// Takes in the next event.
    void add(Event event) {
        switch (event.step()) {
            case Step.SceneOpened opened -> {
                closeScene();
                scene = Optional.of(new Scene(event, opened, new ArrayList<>()));
            }
            case Step.SceneClosed _ -> closeScene();
            case Step.ExchangeOpened(var actor, _, _, _)
                    when scene.isEmpty() || actor.lane().isEmpty() ->
                    guests.put(event.exchange(), new ArrayList<>(List.of(event)));
            default -> sort(event);
        }
    }

    private void sort(Event event) {
        List<Event> guest = guests.get(event.exchange());
        if (guest != null) {
            guest.add(event);
            if (event.step() instanceof Step.ExchangeClosed) {
                guests.remove(event.exchange());
                editor.accept(
                        new Take(Kind.ON_STAGE, requestLine(guest), guest.getLast().at(), guest));
            }
        } else if (scene.isPresent()) {
            scene.get().events().add(event);
        } else {
            Instant at =
                    event.step() instanceof Step.TimePassed(Instant from, _) ? from : event.at();
            editor.accept(new Take(Kind.BETWEEN, "", at, List.of(event)));
        }
    }

    private void closeScene() {
        scene.ifPresent(closed ->
                editor.accept(
                        new Take(
                                closed.step().backstage() ? Kind.BACKSTAGE : Kind.ON_STAGE,
                                closed.step().command(),
                                closed.opening().at(),
                                closed.events())));
        scene = Optional.empty();
    }

    private static String requestLine(List<Event> exchange) {
        return exchange.getFirst().step() instanceof Step.ExchangeOpened opening
                ? opening.method() + " " + opening.path()
                : "";
    }
}
