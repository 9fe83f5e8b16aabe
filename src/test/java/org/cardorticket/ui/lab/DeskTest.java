package org.cardorticket.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.cardorticket.lab.CredentialLength;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Machine;
import org.cardorticket.lab.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a desk of the Lab")
class DeskTest {

    private final Desk desk = new Desk(new CredentialLength());

    private Figures figures() {
        return new Figures(desk.experiment(), desk.dials(), Machine.here(), List.of(), List.of());
    }

    @Test
    void keepsTheGuessThatWasMadeBeforeTheRun() {
        desk.guess(2);
        desk.begin();
        desk.guess(4);
        desk.finish(new Run.End.Measured(figures()), OptionalInt.of(2));
        assertThat(desk.result().orElseThrow().guess()).hasValue(2);
        assertThat(desk.guess()).hasValue(4);
    }

    @Test
    void keepsOlderFiguresWhenALaterRunIsGivenUpOrFails() {
        desk.finish(new Run.End.Measured(figures()), OptionalInt.empty());
        var before = desk.result();
        desk.begin();
        desk.finish(new Run.End.GivenUp(), OptionalInt.of(1));
        assertThat(desk.result()).isEqualTo(before);
        assertThat(desk.end()).containsInstanceOf(Run.End.GivenUp.class);
        desk.finish(new Run.End.Failed(new IllegalStateException("no")), OptionalInt.of(1));
        assertThat(desk.result()).isEqualTo(before);
        desk.begin();
        assertThat(desk.end()).isEmpty();
    }

    @Test
    void repeatsARunWithTheSameSettings() {
        desk.set("letters", 16);
        desk.finish(new Run.End.Measured(figures()), OptionalInt.empty());
        assertThat(desk.dials()).isEqualTo(desk.result().orElseThrow().figures().dials());
    }
}
