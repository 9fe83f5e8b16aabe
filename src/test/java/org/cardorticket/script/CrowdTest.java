package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.trace.Crowd;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a crowd of real clients")
class CrowdTest {

    private static Crowd last(Play play, Lane lane) {
        return moves(play, lane).getLast().crowd();
    }

    private static List<Step.CrowdMoved> moves(Play play, Lane lane) {
        return play.steps(Step.CrowdMoved.class).stream()
                .filter(each -> each.lane() == lane)
                .toList();
    }

    @Test
    void growsTheStoreOnOneSideOnly() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.now("crowd log-in 40 A+B");
            assertThat(play.world().rows(Scheme.SESSION)).hasSize(40);
            assertThat(play.world().rows(Scheme.JWT)).isEmpty();
            assertThat(last(play, Lane.A).in()).isEqualTo(40);
            assertThat(last(play, Lane.B).in()).isEqualTo(40);
            play.now("crowd log-in 2 A");
            assertThat(last(play, Lane.A).people()).isEqualTo(42);
        }
    }

    @Test
    void isCountedWhileItMovesAndShownToNobodyOneByOne() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.now("crowd log-in 40 A");
            assertThat(moves(play, Lane.A)).hasSize(20);
            assertThat(moves(play, Lane.A))
                    .extracting(each -> each.crowd().in())
                    .isSorted()
                    .endsWith(40);
            assertThat(moves(play, Lane.A)).filteredOn(each -> each.crowd().settled()).hasSize(1);
            assertThat(play.steps(Step.ExchangeOpened.class)).isEmpty();
            assertThat(play.steps(Step.RowWritten.class)).hasSize(40);
        }
    }

    @Test
    void bytesOnTheWireGrowWhereTheStoreDoesNot() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.now("crowd log-in 10 A+B");
            long cards = last(play, Lane.A).bytes();
            long tickets = last(play, Lane.B).bytes();
            play.now("crowd request A+B");
            assertThat(last(play, Lane.B).bytes() - tickets)
                    .isGreaterThan(2 * (last(play, Lane.A).bytes() - cards));
        }
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void isKickedAndNoticesWhenItAsks(Scheme scheme) {
        boolean looksUp =
                scheme != Scheme.JWT && scheme != Scheme.JWT_COOKIE && scheme != Scheme.JWT_REFRESH;
        try (Play play = Play.of(scheme, Scheme.JWT)) {
            play.now("crowd log-in 5 A", "crowd request A");
            assertThat(last(play, Lane.A).in()).isEqualTo(5);
            play.now("crowd kick A");
            assertThat(last(play, Lane.A).in()).isEqualTo(5);
            play.now("crowd request A");
            assertThat(last(play, Lane.A).refused()).isEqualTo(looksUp ? 5 : 0);
        }
    }

    @Test
    void refreshesWhereThereIsSomethingToRefreshWith() {
        try (Play play = Play.of(Scheme.JWT_REFRESH, Scheme.SESSION)) {
            play.now("crowd log-in 5 A+B", "crowd refresh A+B");
            assertThat(last(play, Lane.A).requests()).isEqualTo(10);
            assertThat(last(play, Lane.B).requests()).isEqualTo(5);
        }
    }

    @Test
    void neverHasMoreThanAThousandAndGoesWithItsScheme() {
        try (Play play = Play.of(Scheme.JWT, Scheme.JWT)) {
            play.now("crowd log-in 995 A", "crowd log-in 10 A");
            assertThat(last(play, Lane.A).people()).isEqualTo(1_000);
            play.now("set-lane A session", "crowd log-in 1 A");
            assertThat(last(play, Lane.A).people()).isEqualTo(1);
        }
    }
}
