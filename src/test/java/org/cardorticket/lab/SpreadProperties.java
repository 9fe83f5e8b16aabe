package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;

@DisplayName("a spread")
class SpreadProperties {

    @Provide
    Arbitrary<List<Double>> samples() {
        return Arbitraries.doubles().between(0, 1e9).list().ofMinSize(1).ofMaxSize(40);
    }

    @Property
    void isInOrder(@ForAll("samples") List<Double> samples) {
        Spread spread = new Spread(samples);
        assertThat(
                        List.of(
                                spread.least(),
                                spread.lower(),
                                spread.median(),
                                spread.upper(),
                                spread.most()))
                .isSorted();
    }

    @Property
    void doesNotDependOnTheOrderOfTheSamples(
            @ForAll("samples") List<Double> samples, @ForAll Random random) {
        List<Double> mixed = new ArrayList<>(samples);
        Collections.shuffle(mixed, random);
        assertThat(new Spread(mixed)).isEqualTo(new Spread(samples));
    }

    /// Counted, not calculated: half of the samples are on either side.
    @Property
    void hasHalfOfTheSamplesOnEitherSideOfItsMedian(@ForAll("samples") List<Double> samples) {
        double median = new Spread(samples).median();
        long below = samples.stream().filter(each -> each < median).count();
        long above = samples.stream().filter(each -> each > median).count();
        assertThat(below).isLessThanOrEqualTo(samples.size() / 2);
        assertThat(above).isLessThanOrEqualTo(samples.size() / 2);
    }

    @Property
    void growsWithItsSamples(@ForAll("samples") List<Double> samples) {
        Spread twice = new Spread(samples.stream().map(each -> each * 2).toList());
        Spread once = new Spread(samples);
        assertThat(twice.median()).isEqualTo(once.median() * 2);
        assertThat(twice.most()).isEqualTo(once.most() * 2);
    }

    /// The example of Hyndman and Fan's type 7, as R's `quantile(1:4)` prints it.
    @Example
    void hasTheQuartilesThatOtherProgramsHave() {
        Spread spread = new Spread(List.of(4.0, 1.0, 3.0, 2.0));
        assertThat(spread.lower()).isEqualTo(1.75);
        assertThat(spread.median()).isEqualTo(2.5);
        assertThat(spread.upper()).isEqualTo(3.25);
    }

    @Example
    void isOneValueWhereOneWasMeasured() {
        Spread spread = Spread.exactly(7);
        assertThat(spread.lower()).isEqualTo(7).isEqualTo(spread.upper());
    }

    @Example
    void isNothingWithoutSamples() {
        assertThatThrownBy(() -> new Spread(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spread(List.of(1.0, Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spread(List.of(Double.POSITIVE_INFINITY)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
