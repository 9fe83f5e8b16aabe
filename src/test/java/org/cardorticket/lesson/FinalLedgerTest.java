package org.cardorticket.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.cardorticket.ledger.Figure;
import org.cardorticket.ledger.Ledger;
import org.cardorticket.ledger.LedgerTable;
import org.cardorticket.ledger.Subject;
import org.cardorticket.script.World;
import org.cardorticket.trace.Lane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the last lesson's ledger")
class FinalLedgerTest {

    @Test
    void isTheArticlesTableFilledInByWhatWasJustMeasured() throws IOException {
        Lesson lesson = BuiltIn.lesson("became-session");
        try (World world = World.open(lesson.setup())) {
            lesson.steps().forEach(step -> step.commands().forEach(world::perform));
            Ledger ledger = Ledger.of(world.trace());
            LedgerTable table = ledger.at(ledger.end() - 1);
            for (Lane lane : Lane.values()) {
                assertThat(Subject.values())
                        .filteredOn(Subject::isFromArticle)
                        .noneMatch(row -> table.figure(row, lane) instanceof Figure.NotYet);
                assertThat(table.figure(Subject.CONTROL, lane))
                        .isInstanceOfSatisfying(
                                Figure.Share.class,
                                share -> assertThat(share.part()).isEqualTo(share.whole()));
                assertThat(table.figure(Subject.EXPOSURE, lane))
                        .isInstanceOfSatisfying(
                                Figure.Span.class,
                                span -> assertThat(span.length()).isEqualTo(Duration.ZERO));
            }
            assertThat(look(lesson)).contains(Look.LEDGER);
        }
    }

    private static Optional<Look> look(Lesson lesson) {
        return lesson.steps().getLast().look();
    }
}
