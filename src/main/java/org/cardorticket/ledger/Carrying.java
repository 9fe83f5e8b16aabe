package org.cardorticket.ledger;

import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Wallet;
import org.cardorticket.wire.Response;
import org.cardorticket.wire.SetCookie;

/// Tells from where the lane's user keeps the credential who can send it and who can read it.
final class Carrying implements Counter {

    private final Lane lane;
    private Optional<Boolean> hidden = Optional.empty();

    Carrying(Lane lane) {
        this.lane = lane;
    }

    @Override
    public void count(Happening happening, Book book) {
        switch (happening.step()) {
            case Step.Answered answered when happening.by(Actor.Kind.USER) ->
                    hidden = httpOnly(answered.response()).or(() -> hidden);
            case Step.WalletChanged changed when isOurs(changed.actor()) ->
                    changed(changed.wallet(), happening.seq(), book);
            default -> {}
        }
    }

    private boolean isOurs(Actor actor) {
        return actor.kind() == Actor.Kind.USER && actor.lane().filter(lane::equals).isPresent();
    }

    /// An emptied wallet says nothing about what was in it.
    private void changed(Wallet wallet, long seq, Book book) {
        List<Wallet.Place> places = wallet.items().stream().map(Wallet.Item::place).toList();
        if (places.isEmpty()) {
            return;
        }
        Proof proof = Proof.of(seq);
        boolean jar = places.contains(Wallet.Place.COOKIE_JAR);
        book.enter(Subject.SENT_BY_ITSELF, new Figure.YesNo(jar, proof));
        Optional<Boolean> readable =
                places.contains(Wallet.Place.STORAGE)
                        ? Optional.of(true)
                        : hidden.map(httpOnly -> !httpOnly);
        readable.ifPresent(
                yes -> book.enter(Subject.READABLE_BY_SCRIPT, new Figure.YesNo(yes, proof)));
    }

    /// Whether the cookies that `response` sets are all kept from scripts (RFC 6265 §4.1.2.6);
    /// empty where it sets none.
    private static Optional<Boolean> httpOnly(Response response) {
        return response.headers("Set-Cookie").stream()
                .flatMap(header -> SetCookie.parse(header).stream())
                .filter(cookie -> !cookie.value().isEmpty())
                .map(SetCookie::httpOnly)
                .reduce(Boolean::logicalAnd);
    }
}
