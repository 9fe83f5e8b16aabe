package org.cardorticket.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.lab.Unit;
import org.junit.jupiter.api.DisplayName;

@DisplayName("a scale")
class ScaleProperties {

    @Provide
    Arbitrary<List<Double>> values() {
        return Arbitraries.doubles().between(0.01, 1e9).list().ofMinSize(1).ofMaxSize(20);
    }

    @Property
    void hasRoomForEveryValueAndKeepsTheirOrder(
            @ForAll("values") List<Double> values, @ForAll boolean log, @ForAll Unit unit) {
        Scale scale = Scale.over(values, log, unit);
        List<Double> sorted = values.stream().sorted().toList();
        assertThat(sorted)
                .allSatisfy(each -> assertThat(scale.place(each)).isBetween(-1e-9, 1 + 1e-9));
        assertThat(sorted.stream().map(scale::place).toList()).isSorted();
    }

    @Property
    void hasTicksFromItsOwnRangeAndNotTooMany(
            @ForAll("values") List<Double> values, @ForAll boolean log, @ForAll Unit unit) {
        Scale scale = Scale.over(values, log, unit);
        assertThat(scale.ticks()).isSorted().doesNotHaveDuplicates().hasSizeBetween(1, 13);
        assertThat(scale.ticks())
                .allSatisfy(each -> assertThat(scale.place(each)).isBetween(-1e-9, 1 + 1e-9));
    }

    @Property
    void isEvenFromZeroOrEvenInItsPowers(@ForAll("values") List<Double> values) {
        Scale even = Scale.over(values, false, Unit.COUNT);
        assertThat(even.from()).isZero();
        assertThat(even.place(even.to() / 2)).isEqualTo(0.5, within(1e-9));
        Scale powers = Scale.over(values, true, Unit.COUNT);
        double middle = Math.sqrt(powers.from() * powers.to());
        assertThat(powers.place(middle)).isEqualTo(0.5, within(1e-9));
    }

    @Example
    void countsSecondsAsClocksDo() {
        assertThat(Scale.over(List.of(0.0, 1_500.0), false, Unit.SECONDS).ticks())
                .containsExactly(0.0, 300.0, 600.0, 900.0, 1_200.0, 1_500.0);
    }

    @Example
    void hasTheValuesThatWereChosenFromEdgeToEdge() {
        Scale far = Scale.along(List.of(10.0, 1_000.0, 1_000_000.0), Unit.COUNT);
        assertThat(far.logarithmic()).isTrue();
        Scale near = Scale.along(List.of(4.0, 12.0), Unit.COUNT);
        assertThat(near.place(4)).isZero();
        assertThat(near.place(12)).isEqualTo(1);
        assertThat(near.ticks()).containsExactly(4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0);
        Scale fromZero = Scale.along(List.of(1.0, 60.0), Unit.MINUTES);
        assertThat(fromZero.from()).isZero();
        assertThat(Scale.along(List.of(5.0), Unit.COUNT).place(5)).isZero();
    }

    /// A logarithm of nothing is nowhere: such values need an even scale.
    @Example
    void isEvenWhereSomethingIsZero() {
        Scale scale = Scale.over(List.of(0.0, 1e6), true, Unit.COUNT);
        assertThat(scale.logarithmic()).isFalse();
        assertThat(scale.place(0)).isZero();
    }

    @Example
    void showsNothingBeforeItsBeginning() {
        assertThat(new Scale(10, 100, true, Unit.NANOS).place(0)).isZero();
    }

    @Example
    void hasALength() {
        assertThatThrownBy(() -> new Scale(1, 1, false, Unit.COUNT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(0, 1, true, Unit.COUNT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Scale.over(List.of(0.0), false, Unit.SECONDS).to()).isPositive();
    }
}
