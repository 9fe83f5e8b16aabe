package org.cardorticket.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("progress from one start to the next")
@Tag("promise")
class ProgressTest {

    private static Lesson kick() {
        return BuiltIn.lesson("kick");
    }

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(max = 9_999) int done,
            @ForAll boolean seen,
            @ForAll @Size(max = 8)
                    Map<@IntRange(max = 9_999) Integer, @IntRange(max = 9) Integer> chosen) {
        Progress progress = new Progress("c0ffee", done, seen, chosen);
        assertThat(Progress.read(progress.write())).contains(progress);
    }

    @Property
    void noLineBreaksIt(@ForAll @StringLength(max = 60) String line) {
        Progress.read(line)
                .ifPresent(read -> assertThat(Progress.read(read.write())).contains(read));
    }

    /// As many as the largest file that is read has room for.
    @Test
    void thousandsOfChoicesAreNoMoreThanALine() {
        String line = "c0ffee/1/seen/" + "1=2,".repeat(16_000);
        assertThat(Progress.read(line)).contains(new Progress("c0ffee", 1, true, Map.of(1, 2)));
        assertThat(Progress.read(line + "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "c0ffee/1/seen",
                "c0ffee/-1/seen/",
                "c0ffee/99999/seen/",
                "c0ffee/1/maybe/",
                "c0ffee/1/seen/1=12",
                "nothex/1/seen/"
            })
    void whatIsNotOursIsNothing(String line) {
        assertThat(Progress.read(line)).isEmpty();
    }

    @Test
    void fitsTheLessonItWasMadeInAndNoOther() {
        Progress progress = Progress.of(LessonRun.start(kick()));
        assertThat(progress.fits(kick())).isTrue();
        assertThat(progress.fits(BuiltIn.lesson("stolen"))).isFalse();
    }

    @Test
    void anOptionOrAStepThatIsNotThereDoesNotFit() {
        String edition = Progress.of(LessonRun.start(kick())).edition();
        int asked = 0;
        while (kick().steps().get(asked).prediction().isEmpty()) {
            asked++;
        }
        assertThat(new Progress(edition, 1, false, Map.of(asked, 0)).fits(kick())).isTrue();
        assertThat(new Progress(edition, 1, false, Map.of(asked, 9)).fits(kick())).isFalse();
        assertThat(new Progress(edition, 1, false, Map.of(500, 0)).fits(kick())).isFalse();
        assertThat(new Progress(edition, 500, false, Map.of()).fits(kick())).isFalse();
    }

    @Test
    void whatWasSeenToTheEndStaysSeen() {
        Progress seen = new Progress("a", 9, true, Map.of());
        Progress again = new Progress("a", 1, false, Map.of());
        assertThat(again.after(seen).seen()).isTrue();
        assertThat(again.after(new Progress("b", 9, true, Map.of())).seen()).isFalse();
    }
}
