package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Rectangle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StillTest {

    @Test
    void knowsItsSizeAndColours() {
        Still still = Stills.at(3, 4);
        assertThat(still.bounds()).isEqualTo(new Rectangle(0, 0, 40, 30));
        assertThat(still.rgb(3, 4)).isEqualTo(Stills.SQUARE);
        assertThat(still.rgb(2, 4)).isEqualTo(Stills.GROUND);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Still(0, new int[4]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Still(3, new int[4]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Still(3, new int[0]));
    }

    @Test
    void nothingHasChangedSinceTheSamePicture() {
        assertThat(Stills.at(3, 4).changedSince(Stills.at(3, 4)).isEmpty()).isTrue();
        assertThat(Stills.at(3, 4)).isEqualTo(Stills.at(3, 4)).hasSameHashCodeAs(Stills.at(3, 4));
    }

    @Property(tries = 200)
    void theChangeIsTheSmallestRectangleAroundBothSquares(
            @ForAll @IntRange(max = 34) int x,
            @ForAll @IntRange(max = 24) int y,
            @ForAll @IntRange(min = 6, max = 12) int dx,
            @ForAll @IntRange(min = 6, max = 12) int dy) {
        int farX = Math.min(34, x + dx);
        int farY = Math.min(24, y + dy);
        if (farX - x >= 6 || farY - y >= 6) {
            Rectangle both = new Rectangle(x, y, 6, 6).union(new Rectangle(farX, farY, 6, 6));
            assertThat(Stills.at(farX, farY).changedSince(Stills.at(x, y))).isEqualTo(both);
        }
    }
}
