package org.cardorticket.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cardorticket.film.Bar;
import org.cardorticket.film.BarChange;
import org.cardorticket.film.BarRun;
import org.cardorticket.film.Mark;
import org.cardorticket.film.MarkRow;
import org.cardorticket.film.Marks;
import org.cardorticket.film.Marks.Group;
import org.cardorticket.film.Party;
import org.cardorticket.film.TimeAxis;
import org.cardorticket.film.TimelineFrame;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the timeline says.
class TimelineWordsTest {

    private static final Actor ALICE = Actor.user(Lane.B, "alice", "phone");
    private static final Actor THIEF =
            new Actor(Actor.Kind.THIEF, "alice", "cellar", Optional.of(Lane.B));
    private static final TimeAxis HOUR =
            TimeAxis.of(LessonTime.CURTAIN, LessonTime.CURTAIN.plusSeconds(3_600), 600);

    private final MarkWords marks = new MarkWords(new Texts(Language.EN));
    private final BarWords bars = new BarWords(new Texts(Language.EN));

    private static Mark asked(boolean allowed, String what) {
        return new Mark.Asked(
                LessonTime.CURTAIN, 1, Lane.B, new ExchangeId(1), ALICE, allowed, what);
    }

    private static TimelineFrame frame(List<Mark> marks) {
        return new TimelineFrame(List.of(), List.of(), marks, LessonTime.parse("09:40"));
    }

    private static Group group(List<Mark> marks) {
        MarkRow row = frame(marks).asked(Lane.B, Party.USER);
        return Marks.merge(row, HOUR, new Marks.Room(20, 60)).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "y, ✓",
        "n, ✕",
        "r, ↻",
        "f, ↻✕",
        "yy, ✓ 2",
        "nn, ✕ 2",
        "yn, ✓✕ 2",
        "ryn, ✓✕ 3",
        "rr, ↻ 2",
        "rf, ↻✓✕ 2",
        "ff, ↻✕ 2"
    })
    void theSignSaysWhetherItWasAllowedAndHowMany(String what, String sign) {
        List<Mark> asked = new ArrayList<>();
        for (char each : what.toCharArray()) {
            asked.add(
                    asked(
                            each == 'y' || each == 'r',
                            each == 'r' || each == 'f' ? "POST /jwt-refresh/refresh" : "GET /b"));
        }
        assertThat(MarkWords.sign(group(asked))).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "999, 999", "1000, 1k", "100000, 100k"})
    void bigCountsAreShort(int count, String text) {
        assertThat(MarkWords.count(count)).isEqualTo(text);
    }

    @Test
    void aRequestIsToldInFullAndManyAreCounted() {
        assertThat(marks.told(group(List.of(asked(false, "GET /jwt/books")))))
                .isEqualTo("09:00 · alice@phone · GET /jwt/books: refused");
        assertThat(marks.told(group(List.of(asked(false, "GET /b"), asked(true, "POST /refresh")))))
                .isEqualTo("09:00 to 09:00 · 2 requests: 1 ✓, 1 ✕, 1 of them refreshes ↻");
    }

    static Stream<Mark.Event> events() {
        Instant at = LessonTime.CURTAIN;
        return Stream.concat(
                Stream.of(Ending.values())
                        .map(why -> new Mark.Withdrawn(at, 0, Optional.empty(), "bob", why)),
                Stream.of(
                        new Mark.Turned(at, 0, Defence.ROTATION, false),
                        new Mark.Turned(at, 0, Defence.ROTATION, true),
                        new Mark.Adjusted(at, 0, Setting.GRACE, Duration.ofSeconds(10)),
                        new Mark.Rekeyed(at, 0, "k2", List.of("k2", "k1")),
                        new Mark.Restarted(at, 0)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasWordsAndAPictureInBothLanguages(Mark.Event event) {
        for (Language language : Language.values()) {
            assertThat(new MarkWords(new Texts(language)).event(event)).isNotBlank();
        }
        assertThat(EventIcons.of(event)).isNotNull();
    }

    @Test
    void onlyAccessTakenAndDefencesDownAreAlarming() {
        assertThat(events().filter(EventIcons::alarming))
                .hasSize(Ending.values().length + 1)
                .noneMatch(event -> event instanceof Mark.Restarted);
    }

    @Test
    void aKickOfBothLanesIsOneThing() {
        Instant at = LessonTime.CURTAIN;
        MarkRow row =
                frame(
                                List.of(
                                        new Mark.Withdrawn(
                                                at, 0, Optional.of(Lane.A), "al", Ending.KICKED),
                                        new Mark.Withdrawn(
                                                at, 0, Optional.of(Lane.B), "al", Ending.KICKED),
                                        new Mark.Restarted(at, 0)))
                        .events();
        Group group = Marks.merge(row, HOUR, new Marks.Room(20, 60)).getFirst();
        assertThat(marks.events(row, group)).containsExactly("kick al", "restart");
        assertThat(MarkWords.others(group, marks.events(row, group))).isEqualTo(1);
    }

    private static BarWords.About about(Actor owner, Credential.Kind kind, BarChange... changes) {
        Credential credential =
                new Credential(
                        "abcdefghij",
                        kind,
                        Scheme.JWT_REFRESH,
                        "alice",
                        "family",
                        LessonTime.CURTAIN,
                        LessonTime.parse("09:30"));
        TimelineFrame frame =
                new TimelineFrame(
                        List.of(new Bar(Lane.B, owner, credential)),
                        List.of(changes),
                        List.of(),
                        LessonTime.parse("09:20"));
        BarRun run = frame.bars(frame.tracks().getFirst(), HOUR, 10).getFirst();
        return BarWords.About.of(run);
    }

    @Test
    void aBarSaysWhatItIsUntilWhenAndWhose() {
        BarWords.About about = about(THIEF, Credential.Kind.ACCESS_TOKEN);
        assertThat(bars.name(about)).isEqualTo("thief: access token, exp 09:30");
        assertThat(bars.shortName(about)).isEqualTo("thief: exp 09:30");
        assertThat(bars.exposure(about)).isEmpty();
        assertThat(bars.told(about)).contains("alice", "09:00", "09:30", "abcdefgh");
    }

    @Test
    void anExposureIsToldWithItsLengthAndAnEndWithItsReason() {
        BarWords.About about =
                about(
                        ALICE,
                        Credential.Kind.ACCESS_TOKEN,
                        new BarChange.Withdrawn(
                                "abcdefghij", LessonTime.parse("09:10"), Ending.KICKED),
                        new BarChange.Ended(
                                "abcdefghij", LessonTime.parse("09:15"), Ending.KICKED));
        assertThat(bars.exposure(about)).isEqualTo("exposed for 5 min");
        assertThat(bars.shortExposure(about)).isEqualTo("5 min");
        assertThat(bars.told(about)).contains("ended: kicked", "exposed for 5 min");
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void everyEndHasAReasonInBothLanguages(Ending why) {
        BarWords.About about =
                about(
                        ALICE,
                        Credential.Kind.REFRESH_TOKEN,
                        new BarChange.Ended("abcdefghij", LessonTime.parse("09:15"), why));
        for (Language language : Language.values()) {
            assertThat(new BarWords(new Texts(language)).told(about).lines().count()).isEqualTo(3);
        }
    }
}
