package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Verdict;
import org.cardorticket.trace.Wallet;

/// A real world with one scheme above and another below, driven by command lines at lesson times.
final class Play implements AutoCloseable {

    private final World world;

    private Play(World world) {
        this.world = world;
    }

    /// Alice (or whoever logs in) with `a` above and `b` below.
    static Play of(Scheme a, Scheme b) {
        try {
            return new Play(
                    World.open(
                            new Setup(
                                    LessonTime.CURTAIN,
                                    new Setup.Place(a, "alice", "laptop"),
                                    new Setup.Place(b, "alice", "phone"),
                                    Worlds.server())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    World world() {
        return world;
    }

    /// Performs `line` at `time`.
    Play at(String time, String line) {
        world.perform(new Timed(LessonTime.parse(time), CommandText.parse(line)));
        return this;
    }

    /// Performs `lines` at the time the clock shows.
    Play now(String... lines) {
        for (String line : lines) {
            world.perform(CommandText.parse(line));
        }
        return this;
    }

    /// The exchanges of those of `kind` in `lane`, in their order.
    List<Exchange> exchanges(Lane lane, Actor.Kind kind) {
        return Exchange.of(world.trace()).stream()
                .filter(each -> each.actor().kind() == kind)
                .filter(each -> each.actor().lane().equals(Optional.of(lane)))
                .toList();
    }

    /// How the last request of those of `kind` in `lane` was answered.
    Verdict verdict(Lane lane, Actor.Kind kind) {
        return exchanges(lane, kind).getLast().verdict().orElseThrow();
    }

    /// Asserts that the last request of those of `kind` was refused for `reason`.
    void refused(Lane lane, Actor.Kind kind, Reason reason) {
        assertThat(verdict(lane, kind)).isEqualTo(new Verdict.Refused(reason));
    }

    /// Asserts that the last request of those of `kind` was allowed.
    void allowed(Lane lane, Actor.Kind kind) {
        assertThat(verdict(lane, kind).allowed()).as("%s", verdict(lane, kind)).isTrue();
    }

    /// What the user of `lane` sees.
    Page page(Lane lane) {
        return steps(Step.PageShown.class).stream()
                .filter(step -> step.actor().kind() == Actor.Kind.USER)
                .filter(step -> step.actor().lane().equals(Optional.of(lane)))
                .map(Step.PageShown::page)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /// What those of `kind` in `lane` keep.
    Wallet wallet(Lane lane, Actor.Kind kind) {
        return steps(Step.WalletChanged.class).stream()
                .filter(step -> step.actor().kind() == kind)
                .filter(step -> step.actor().lane().equals(Optional.of(lane)))
                .map(Step.WalletChanged::wallet)
                .reduce((_, last) -> last)
                .orElse(Wallet.EMPTY);
    }

    /// All steps of one kind so far.
    <S extends Step> List<S> steps(Class<S> kind) {
        return world.trace().events().stream()
                .map(event -> event.step())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Override
    public void close() {
        world.close();
    }
}
