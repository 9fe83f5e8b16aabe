package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.cardorticket.film.StoreFrame.RowState;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.Test;

/// How the server's rows look: read, written, removed, expired, and forgotten at last.
class FilmStoreTest {

    private final Play play = new Play().lanes();

    private static Instant time(String clock) {
        return LessonTime.parse(clock);
    }

    private static List<Tuple> rows(LaneFrame lane) {
        return lane.store().rows().stream()
                .map(frame -> tuple(frame.row().key(), frame.state()))
                .toList();
    }

    private Play write(String key, String user, String expires) {
        Row row = Play.row(Play.SESSIONS, key, user, time(expires));
        return play.scene("write", () -> play.add(new Step.RowWritten(row, 1)));
    }

    private Play remove(String key) {
        return play.scene("remove", () -> play.add(new Step.RowRemoved(Play.SESSIONS, key, 1)));
    }

    private List<Tuple> atEnd() {
        Film film = play.film();
        return rows(film.frameAt(film.length()).a());
    }

    @Test
    void aRowIsWrittenThenRestsThenIsRead() {
        play.scene("log in A", () -> play.logIn(Play.ALICE_A, Scheme.SESSION, "s"));
        assertThat(atEnd()).containsExactly(tuple("s", RowState.WRITTEN));
        double loggedIn = play.film().length();
        play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
        assertThat(rows(play.film().frameAt(loggedIn).a()))
                .containsExactly(tuple("s", RowState.RESTING));
        assertThat(atEnd()).containsExactly(tuple("s", RowState.READ));
        assertThat(play.film().frameAt(99).a().store().liveBytes()).isEqualTo(100);
    }

    @Test
    void aRowThatIsReadAndWrittenInOneExchangeCountsAsRead() {
        play.scene("log in A", () -> play.logIn(Play.ALICE_A, Scheme.SESSION, "s"));
        Row longer = Play.row(Play.SESSIONS, "s", "alice", time("09:45"));
        play.scene(
                "read A",
                () ->
                        play.ask(Play.ALICE_A, Scheme.SESSION, "GET", "/books")
                                .arrives(Gate.LOOKUP)
                                .does(new Step.RowFound(longer, 1), new Step.RowWritten(longer, 1))
                                .passes(Gate.LOOKUP)
                                .answers(200)
                                .closes());
        LaneFrame a = play.film().frameAt(99).a();
        assertThat(rows(a)).containsExactly(tuple("s", RowState.READ));
        assertThat(a.store().rows().getFirst().row()).isEqualTo(longer);
    }

    @Test
    void aRemovedRowStaysInItsPlaceAsAGhost() {
        write("1", "alice", "09:30");
        write("2", "bob", "09:30");
        remove("1");
        assertThat(atEnd())
                .containsExactly(tuple("1", RowState.REMOVED), tuple("2", RowState.RESTING));
        assertThat(play.film().frameAt(0).a().store().liveRows()).isEqualTo(1);
    }

    @Test
    void aRowExpiresAtItsVeryMomentInTheMiddleOfQuietTime() {
        write("1", "alice", "09:30");
        play.until("10:00");
        Film film = play.film();
        double at = film.positionOf(time("09:30"));
        assertThat(rows(film.frameAt(at))).containsExactly(tuple("1", RowState.EXPIRED));
        assertThat(rows(film.frameAt(film.positionOf(time("09:29:59")))))
                .containsExactly(tuple("1", RowState.RESTING));
    }

    private static List<Tuple> rows(Frame frame) {
        return rows(frame.a());
    }

    @Test
    void onlyTheThreeThatWentLastAreGhosts() {
        for (String key : List.of("1", "2", "3", "4", "5")) {
            write(key, "user" + key, "09:30");
        }
        List.of("5", "3", "1", "2").forEach(this::remove);
        assertThat(atEnd())
                .containsExactly(
                        tuple("1", RowState.REMOVED),
                        tuple("2", RowState.REMOVED),
                        tuple("3", RowState.REMOVED),
                        tuple("4", RowState.RESTING));
        play.until("09:31");
        assertThat(atEnd())
                .as("the one that expired went last of all")
                .containsExactly(
                        tuple("1", RowState.REMOVED),
                        tuple("2", RowState.REMOVED),
                        tuple("4", RowState.EXPIRED));
    }

    @Test
    void aGhostGoesWhenItsUserGetsANewRow() {
        write("1", "alice", "09:30");
        write("2", "bob", "09:20");
        remove("1");
        play.until("09:25");
        write("3", "alice", "09:50");
        assertThat(atEnd())
                .containsExactly(tuple("2", RowState.EXPIRED), tuple("3", RowState.RESTING));
        write("4", "bob", "09:50");
        assertThat(atEnd())
                .containsExactly(tuple("3", RowState.RESTING), tuple("4", RowState.RESTING));
    }

    @Test
    void aGhostOfAnotherLoginOfTheSameUserStays() {
        write("1", "alice", "09:30");
        write("2", "alice", "09:30");
        remove("1");
        assertThat(atEnd())
                .containsExactly(tuple("1", RowState.REMOVED), tuple("2", RowState.RESTING));
    }

    @Test
    void aRowThatIsWrittenAgainIsAliveAgain() {
        write("1", "alice", "09:30");
        remove("1");
        write("1", "alice", "09:40");
        assertThat(atEnd()).containsExactly(tuple("1", RowState.RESTING));
    }

    @Test
    void aRowThatComesBackStandsBehindThoseThatStayed() {
        write("1", "alice", "09:30");
        write("2", "bob", "09:30");
        remove("1");
        write("1", "alice", "09:40");
        assertThat(atEnd())
                .containsExactly(tuple("2", RowState.RESTING), tuple("1", RowState.RESTING));
        write("2", "bob", "09:50");
        assertThat(atEnd())
                .as("one that is only written over keeps its place")
                .containsExactly(tuple("2", RowState.RESTING), tuple("1", RowState.RESTING));
    }

    @Test
    void removingWhatIsNotThereIsNothing() {
        remove("nobody");
        assertThat(atEnd()).isEmpty();
        write("1", "alice", "09:30");
        play.until("09:30");
        remove("1");
        assertThat(atEnd()).containsExactly(tuple("1", RowState.EXPIRED));
    }

    @Test
    void eachLaneShowsTheTablesOfItsSchemeOnly() {
        Table families = new Table(Scheme.JWT_BECAME_SESSION, Table.Kind.FAMILIES);
        Table allowed = new Table(Scheme.JWT_BECAME_SESSION, Table.Kind.ALLOWED);
        write("1", "alice", "09:30")
                .lane(Lane.B, Scheme.JWT_BECAME_SESSION, Play.ALICE_B)
                .add(new Step.RowWritten(Play.row(families, "1", "alice", time("10:00")), 1))
                .add(new Step.RowWritten(Play.row(allowed, "1", "alice", time("09:30")), 1));
        Frame end = play.film().frameAt(99);
        assertThat(end.a().store().rows()).hasSize(1);
        assertThat(end.b().store().rows())
                .extracting(frame -> frame.row().table())
                .containsExactly(families, allowed);
    }

    @Test
    void anOlderWriteThatIsShownLaterDoesNotUndoANewerOne() {
        play.lane(Lane.B, Scheme.JWT_ALLOWLIST, Play.ALICE_B);
        Row old = Play.row(Play.ALLOWED, "alice", "alice", time("09:10"));
        Row young = Play.row(Play.ALLOWED, "alice", "alice", time("09:40"));
        play.scene(
                "log in B",
                () -> {
                    Ask scene = play.ask(Play.ALICE_B, Scheme.JWT_ALLOWLIST, "POST", "/login");
                    scene.arrives().does(new Step.RowWritten(old, 1)).answers(200).closes();
                    Ask guest = play.ask(Play.CURL, Scheme.JWT_ALLOWLIST, "POST", "/login");
                    guest.arrives().does(new Step.RowWritten(young, 1)).answers(200).closes();
                });
        Film film = play.film();
        assertThat(film.scenes().getFirst().command()).isEqualTo("POST /login");
        assertThat(film.frameAt(99).b().store().rows())
                .extracting(StoreFrame.RowFrame::row)
                .containsExactlyElementsOf(
                        Rows.after(play.trace().events())
                                .live(Scheme.JWT_ALLOWLIST, LessonTime.CURTAIN))
                .containsExactly(young);
    }

    @Test
    void onceTidiedAwayAGhostStaysAway() {
        for (int i = 0; i < 200; i++) {
            String key = "" + i;
            write(key, "user" + i, "09:30");
            remove(key);
        }
        assertThat(atEnd()).hasSize(3).contains(tuple("199", RowState.REMOVED));
    }
}
