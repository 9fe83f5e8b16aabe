package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void twoWaysToOneMomentMeet() {
        double oneWay = 0.1 + 0.2;
        assertThat(oneWay).isNotEqualTo(0.3);
        assertThat(Grid.on(oneWay)).isEqualTo(Grid.on(0.3)).isEqualTo(0.3);
    }

    @Property
    void staysWhereItIsOnceThere(@ForAll @DoubleRange(max = 1e6) double seconds) {
        double on = Grid.on(seconds);
        assertThat(on).isCloseTo(seconds, within(0.51e-6));
        assertThat(Grid.on(on)).isEqualTo(on);
    }
}
