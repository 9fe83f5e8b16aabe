package org.cardorticket.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cardorticket.film.Mark;
import org.cardorticket.film.TimeAxis;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ten pixels a minute, a restart at 09:10 and one at 09:11.
class SnapTest {

    private static final TimeAxis AXIS =
            TimeAxis.of(LessonTime.CURTAIN, LessonTime.parse("10:00"), 600);

    private static Mark restart(String time) {
        return new Mark.Restarted(LessonTime.parse(time), 0);
    }

    @ParameterizedTest
    @CsvSource({"93, 09:10", "100, 09:10", "104, 09:10", "106, 09:11", "116, 09:11", "90, 09:09"})
    void aHandNearAMarkMeansTheNearest(double x, String time) {
        Instant meant = Snap.to(List.of(restart("09:10"), restart("09:11")), x, AXIS);
        assertThat(meant).isEqualTo(LessonTime.parse(time));
    }

    @Test
    void withoutMarksAPixelIsItsMoment() {
        assertThat(Snap.to(List.of(), 15, AXIS)).isEqualTo(LessonTime.parse("09:01:30"));
    }
}
