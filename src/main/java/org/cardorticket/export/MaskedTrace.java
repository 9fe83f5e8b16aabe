package org.cardorticket.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.cardorticket.trace.Wallet;

/// A trace in which the secrets of some are blotted out, so that no format has to think of it.
final class MaskedTrace {

    private final Masking masking;
    private final Set<ExchangeId> hidden = new HashSet<>();

    private MaskedTrace(Masking masking) {
        this.masking = masking;
    }

    /// `trace` without what `masking` hides.
    static Trace of(Trace trace, Masking masking) {
        return Trace.of(of(trace.events(), masking));
    }

    /// `events`, which hold whole exchanges, without what `masking` hides.
    static List<Event> of(List<Event> events, Masking masking) {
        MaskedTrace masked = new MaskedTrace(masking);
        return events.stream().map(masked::event).toList();
    }

    private Event event(Event event) {
        if (event.step() instanceof Step.ExchangeOpened opening && masking.hides(opening.actor())) {
            hidden.add(event.exchange());
        }
        return new Event(event.seq(), event.at(), event.exchange(), step(event));
    }

    private Step step(Event event) {
        return switch (event.step()) {
            case Step.SceneOpened scene when masking == Masking.EVERYBODY ->
                    new Step.SceneOpened(verb(scene.command()), scene.backstage());
            case Step.WalletChanged(var actor, Wallet wallet) when masking.hides(actor) ->
                    new Step.WalletChanged(actor, blotted(wallet));
            case Step step when !hidden.contains(event.exchange()) -> step;
            case Step.ExchangeOpened(var actor, var scheme, String method, String path) ->
                    new Step.ExchangeOpened(actor, scheme, method, Blot.target(path));
            case Step.RequestSent(var request) -> new Step.RequestSent(Blot.request(request));
            case Step.RequestArrived(var request) -> new Step.RequestArrived(Blot.request(request));
            case Step.Answered(var response, var verdict, long nanos) ->
                    new Step.Answered(Blot.response(response), verdict, nanos);
            case Step.ResponseReceived(var response) ->
                    new Step.ResponseReceived(Blot.response(response));
            case Step step -> step;
        };
    }

    /// A command's arguments may be a password or a forged token.
    private static String verb(String command) {
        int gap = command.indexOf(' ');
        return gap < 0 ? command : command.substring(0, gap);
    }

    private static Wallet blotted(Wallet wallet) {
        return new Wallet(
                wallet.items().stream()
                        .map(item -> new Wallet.Item(item.place(), item.name(), Blot.INK))
                        .toList());
    }
}
