package org.cardorticket.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.script.Command;
import org.cardorticket.script.Script;
import org.cardorticket.script.Timed;
import org.cardorticket.script.Worlds;
import org.cardorticket.server.ServerSettings;

/// What is kept in a file is what is read back.
class RecordingProperties {

    private static final ServerSettings SERVER = Worlds.server();

    @Property(tries = 200)
    void aRecordingIsReadBackAsItWas(@ForAll("scripts") Script script) {
        assertThat(Recordings.read("x", Recordings.write(script), SERVER)).isEqualTo(script);
    }

    @Property(tries = 200)
    void whatWasDoneByHandIsWhatHappensInItsLesson(@ForAll("sensible") Script script) {
        Lesson lesson = LessonReader.read("x", LessonDraft.write(script, "mine"), SERVER);
        assertThat(lesson.setup()).isEqualTo(script.setup());
        assertThat(lesson.steps().stream().flatMap(step -> step.commands().stream()).toList())
                .isEqualTo(script.commands());
        assertThat(lesson.free()).isEqualTo(script.commands().isEmpty());
        assertThat(lesson.steps())
                .allMatch(step -> step.commands().stream().map(Timed::at).distinct().count() == 1);
    }

    @Property
    void anyTextIsReadBackFromItsQuotes(@ForAll String text) {
        Tree tree = TreeReader.read("a: " + SetupText.quoted(text));
        Tree value = ((Tree.Fields) tree).fields().getFirst().value();
        assertThat(((Tree.Leaf) value).text()).isEqualTo(text);
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.any(SERVER);
    }

    /// A lesson takes nobody who is not there, and no second server where there is one.
    @Provide
    Arbitrary<Script> sensible() {
        return scripts()
                .map(script ->
                        new Script(
                                script.setup(),
                                script.commands().stream()
                                        .filter(each -> sensible(script, each.command()))
                                        .toList()));
    }

    private static boolean sensible(Script script, Command command) {
        boolean nodes = command instanceof Command.TurnNode || command instanceof Command.SetNodes;
        return (!nodes || script.setup().nodes().isPresent())
                && !List.of(command.line().split(" ")).contains("nobody");
    }
}
