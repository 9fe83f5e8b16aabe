package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("who answers: one server or several, up or down, and their store")
class FilmServersTest {

    private final Play play = new Play();

    private static Row row(String key) {
        return Play.row(Play.SESSIONS, key, "alice", LessonTime.parse("09:30"));
    }

    /// Two servers, with one store or each its own, and the usual lanes.
    private Play two(boolean sharedStore) {
        return play.add(new Step.NodesSet(2, false, sharedStore)).lanes();
    }

    private void servedBy(int node, Step... steps) {
        play.scene(
                "read A",
                () ->
                        play.ask(Play.ALICE_A, Scheme.SESSION, "GET", "/books")
                                .arrives(Gate.LOOKUP)
                                .does(new Step.ServedBy(node))
                                .does(steps)
                                .passes(Gate.LOOKUP)
                                .answers(200)
                                .closes());
    }

    private ServersFrame atEnd(Lane lane) {
        Film film = play.film();
        return film.frameAt(film.length()).lane(lane).servers();
    }

    private List<Integer> holders() {
        Film film = play.film();
        return film.frameAt(film.length()).a().store().rows().stream()
                .map(StoreFrame.RowFrame::node)
                .toList();
    }

    @Test
    void thereIsOneUntilItIsToldOtherwise() {
        play.lanes().scene("log in A", () -> play.logIn(Play.ALICE_A, Scheme.SESSION, "s"));
        assertThat(atEnd(Lane.A)).isEqualTo(ServersFrame.ALONE);
        assertThat(holders()).containsExactly(0);
    }

    @Test
    void theOneThatGotTheRequestIsKnownFromItsArrivalToTheNextRequest() {
        two(true);
        servedBy(2);
        Film film = play.film();
        assertThat(film.frameAt(0).a().servers())
                .isEqualTo(new ServersFrame(2, Set.of(), 0, true, true));
        assertThat(atEnd(Lane.A).answering()).isEqualTo(2);
        assertThat(atEnd(Lane.B).answering()).as("nobody asked there").isZero();
        double first = film.length();
        servedBy(1);
        assertThat(play.film().frameAt(first + 0.2).a().servers().answering())
                .as("under way to nobody knows whom")
                .isZero();
        assertThat(atEnd(Lane.A).answering()).isEqualTo(1);
        assertThat(play.film().frameAt(first - 0.1).a().servers().answering())
                .as("back again")
                .isEqualTo(2);
    }

    @Test
    void aServerThatIsStoppedIsDownUntilItIsStarted() {
        two(true).add(new Step.NodeTurned(2, false));
        assertThat(atEnd(Lane.A)).isEqualTo(atEnd(Lane.B));
        assertThat(atEnd(Lane.A).up(1)).isTrue();
        assertThat(atEnd(Lane.A).up(2)).isFalse();
        play.add(new Step.NodeTurned(2, true));
        assertThat(atEnd(Lane.A)).isEqualTo(new ServersFrame(2, Set.of(), 0, true, true));
    }

    @Test
    void theStoreGoesAwayAndComesBackAlsoForOneServer() {
        play.lanes().add(new Step.StoreTurned(false));
        assertThat(atEnd(Lane.A)).isEqualTo(new ServersFrame(1, Set.of(), 0, true, false));
        play.add(new Step.StoreTurned(true));
        assertThat(atEnd(Lane.A)).isEqualTo(ServersFrame.ALONE);
    }

    @Test
    void serversThatAreSetUpAnewAreUpAndHaveAnsweredNobody() {
        two(true).add(new Step.NodeTurned(1, false)).add(new Step.StoreTurned(false));
        servedBy(2);
        play.add(new Step.NodesSet(3, true, false));
        assertThat(atEnd(Lane.A)).isEqualTo(new ServersFrame(3, Set.of(), 0, false, true));
        assertThat(atEnd(Lane.A).eachItsOwn()).isTrue();
    }

    @Test
    void aRowInAServersOwnMemoryIsThatServersAlsoAsAGhost() {
        two(false);
        servedBy(1, new Step.RowWritten(row("1"), 1));
        servedBy(2, new Step.RowWritten(row("2"), 1));
        assertThat(holders()).containsExactly(1, 2);
        servedBy(1, new Step.RowRemoved(Play.SESSIONS, "1", 1));
        assertThat(holders()).containsExactly(1, 2);
    }

    @Test
    void aRowInASharedStoreIsNobodysOwn() {
        two(true);
        servedBy(2, new Step.RowWritten(row("1"), 1));
        assertThat(holders()).containsExactly(0);
    }

    @Test
    void noServerAndNumbersThatNoServerHasAreRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ServersFrame(0, Set.of(), 0, true, true));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ServersFrame(2, Set.of(), 3, true, true));
    }
}
