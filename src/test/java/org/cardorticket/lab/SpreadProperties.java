package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.assertj.core.data.Offset;

/// What holds for every spread, however the samples came in.
class SpreadProperties {

    /// Far more than any experiment measures, and far from where doubles run out.
    private static final double LARGE = 1e13;

    private static final Offset<Double> ROUNDING = within(1e-2);

    @Provide
    Arbitrary<List<Double>> samples() {
        return Arbitraries.doubles()
                .between(-LARGE, LARGE)
                .ofScale(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    /// The definition in exact decimals, from the text of Hyndman and Fan: with `n` samples `x`,
    /// and `h = (n - 1) p`, it is `x[⌊h⌋] + (h - ⌊h⌋)(x[⌊h⌋ + 1] - x[⌊h⌋])`.
    private static double quantile(List<Double> samples, int percent) {
        List<BigDecimal> sorted = samples.stream().map(BigDecimal::valueOf).sorted().toList();
        BigDecimal h = BigDecimal.valueOf((samples.size() - 1L) * percent, 2);
        BigDecimal floor = h.setScale(0, RoundingMode.FLOOR);
        BigDecimal from = sorted.get(floor.intValueExact());
        BigDecimal to = sorted.get(Math.min(floor.intValueExact() + 1, sorted.size() - 1));
        return from.add(h.subtract(floor).multiply(to.subtract(from))).doubleValue();
    }

    @Property
    void everyQuartileIsTheOneOfTheDefinition(@ForAll("samples") List<Double> samples) {
        Spread spread = new Spread(samples);
        assertThat(spread.lower()).isCloseTo(quantile(samples, 25), ROUNDING);
        assertThat(spread.median()).isCloseTo(quantile(samples, 50), ROUNDING);
        assertThat(spread.upper()).isCloseTo(quantile(samples, 75), ROUNDING);
    }

    @Property
    void theFiveNumbersStandInTheirOrder(@ForAll("samples") List<Double> samples) {
        Spread spread = new Spread(samples);
        assertThat(
                        List.of(
                                spread.least(),
                                spread.lower(),
                                spread.median(),
                                spread.upper(),
                                spread.most()))
                .isSorted();
        assertThat(spread.least()).isEqualTo(Collections.min(samples));
        assertThat(spread.most()).isEqualTo(Collections.max(samples));
    }

    @Property
    void theOrderOfTheSamplesIsIrrelevant(
            @ForAll("samples") List<Double> samples, @ForAll Random random) {
        List<Double> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, random);
        assertThat(new Spread(shuffled)).isEqualTo(new Spread(samples));
        assertThat(new Spread(shuffled).samples()).isSorted().containsAll(samples);
    }

    @Property
    void halfOfTheSamplesAreAtMostTheMedian(@ForAll("samples") List<Double> samples) {
        double median = new Spread(samples).median();
        assertThat(samples.stream().filter(each -> each <= median).count() * 2)
                .isGreaterThanOrEqualTo(samples.size());
        assertThat(samples.stream().filter(each -> each >= median).count() * 2)
                .isGreaterThanOrEqualTo(samples.size());
    }

    @Property
    void aLateChangeOfTheListChangesNothing(@ForAll("samples") List<Double> samples) {
        List<Double> mine = new ArrayList<>(samples);
        Spread spread = new Spread(mine);
        mine.replaceAll(_ -> 0.5);
        mine.add(2 * LARGE);
        assertThat(spread).isEqualTo(new Spread(samples));
    }

    @Property
    void oneSampleIsEverythingAtOnce(@ForAll double value) {
        Spread once = Spread.exactly(value);
        assertThat(List.of(once.least(), once.lower(), once.median(), once.upper(), once.most()))
                .containsOnly(value);
        assertThat(once.samples()).containsExactly(value);
    }

    @Example
    void theExamplesFromATextbook() {
        assertThat(new Spread(List.of(6.0, 7.0, 15.0, 36.0, 39.0, 40.0, 41.0, 42.0, 43.0)))
                .extracting(Spread::lower, Spread::median, Spread::upper)
                .containsExactly(15.0, 39.0, 41.0);
        assertThat(new Spread(List.of(4.0, 1.0, 3.0, 2.0)))
                .extracting(Spread::lower, Spread::median, Spread::upper)
                .containsExactly(1.75, 2.5, 3.25);
    }

    @Example
    void nothingMeasuredIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Spread(List.of()));
        for (double none :
                new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Spread(List.of(1.0, none)));
            assertThatIllegalArgumentException().isThrownBy(() -> Spread.exactly(none));
        }
    }
}
