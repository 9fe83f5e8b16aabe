package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

/// What two runs are compared by must neither see chance nor overlook anything else.
@DisplayName("the shape of a trace")
class TraceShapeTest {

    private static List<String> shape(String... commands) throws IOException {
        try (World world = Worlds.open()) {
            for (String command : commands) {
                world.perform(CommandText.parse(command));
            }
            return new ArrayList<>(TraceShape.of(world.trace()));
        }
    }

    /// Many rows that a restart takes at once, in the order of their random ids.
    @RepeatedTest(5)
    void knowsNoOrderOfWhatGoesAtOnce() throws IOException {
        String[] commands = {
            "log-in alice A", "log-in bob A", "log-in carol A", "log-in admin A", "restart"
        };
        assertThat(shape(commands))
                .isEqualTo(shape(commands))
                .filteredOn(line -> line.contains("RowRemoved"))
                .hasSizeGreaterThan(2);
    }

    @RepeatedTest(2)
    void tellsTwoCoursesApart() throws IOException {
        assertThat(shape("log-in alice A", "log-in bob A", "kick alice A"))
                .isNotEqualTo(shape("log-in alice A", "log-in bob A", "kick bob A"));
    }
}
