package org.cardorticket.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.cardorticket.lab.Series;
import org.junit.jupiter.api.DisplayName;

@DisplayName("marks side by side")
class CrowdProperties {

    @Property
    void neverHideEachOther(
            @ForAll @Size(min = 1, max = 12)
                    List<@DoubleRange(min = 0, max = 300) Double> heights) {
        Crowd crowd = new Crowd();
        List<Point2D> marks = new ArrayList<>();
        for (double y : heights) {
            Point2D next = new Point2D(crowd.beside(100, y), y);
            assertThat(marks)
                    .allSatisfy(each -> assertThat(each.distance(next)).isGreaterThanOrEqualTo(8));
            marks.add(next);
        }
    }

    @Example
    void stayWhereTheyBelongIfThereIsRoom() {
        Crowd crowd = new Crowd();
        assertThat(crowd.beside(100, 50)).isEqualTo(100);
        assertThat(crowd.beside(100, 70)).isEqualTo(100);
        assertThat(crowd.beside(100, 50)).isEqualTo(109);
        assertThat(crowd.beside(100, 50)).isEqualTo(91);
        assertThat(crowd.beside(100, 50)).isEqualTo(118);
    }

    @Example
    void haveAShapeOfTheirOwn() {
        List<Series> series =
                List.of("session", "jwt", "a", "b", "c", "d").stream()
                        .map(id -> new Series(id, List.of()))
                        .toList();
        assertThat(Palette.of(series))
                .startsWith("series-card", "series-square")
                .doesNotHaveDuplicates();
    }
}
