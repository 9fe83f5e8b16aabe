package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.saying.SayingException;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.time.LessonTime;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("commands as lines of text")
@Tag("promise")
class CommandTextTest {

    @Property
    void whatIsWrittenIsReadBack(@ForAll("commands") Command command) {
        assertThat(CommandText.parse(command.line())).isEqualTo(command);
    }

    @Property
    void anyTextIsReadBack(@ForAll String text) {
        Command command = new Command.WriteDraft(Target.A, text);
        assertThat(CommandText.parse(command.line())).isEqualTo(command);
    }

    @Property
    void rubbishIsRefusedWithASentence(@ForAll String text) {
        try {
            assertThat(CommandText.parse(text).line()).isNotBlank();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }

    @Test
    void linesReadLikeWords() {
        assertThat(new Command.LogIn(Target.BOTH, "alice").line()).isEqualTo("log-in alice A+B");
        assertThat(new Command.Kick(Target.A, "bob").line()).isEqualTo("kick bob A");
        assertThat(new Command.By(Who.THIEF, Command.Request.books(Target.B)).line())
                .isEqualTo("by thief request /books B");
        assertThat(
                        new Command.SetNodes(
                                        new NodesPlan(2, false, true, NodesPlan.Routing.STICKY))
                                .line())
                .isEqualTo("set-nodes 2 sticky own-store shared-keys");
        assertThat(new Command.Wait(LessonTime.CURTAIN.plus(Duration.ofDays(6))).line())
                .isEqualTo("wait \"+6d 09:00\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "dance A",
                "log-in alice",
                "log-in alice C",
                "log-in alice A B",
                "request",
                "tamper everything A",
                "by nobody request /books A",
                "by thief kick alice A",
                "by user request /books A",
                "refresh-in-tabs many A",
                "refresh-in-tabs 1 A",
                "turn same-site maybe",
                "adjust grace -PT1S",
                "adjust access-life PT0S",
                "adjust grace soon",
                "set-lane C jwt",
                "set-lane A paper",
                "wait tomorrow",
                "stop-node",
                "stop-node 0",
                "start-node 10",
                "stop-node 1 A",
                "stop-store now",
                "set-nodes 2 round-robin",
                "set-nodes 1 round-robin own-store shared-keys",
                "set-nodes 2 at-random own-store shared-keys",
                "set-nodes 2 sticky any-store shared-keys",
                "write-draft \"open A",
                "restart now"
            })
    void aLineThatIsNoCommandIsRefused(String line) {
        assertThatThrownBy(() -> CommandText.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isNotBlank();
    }

    @Test
    void aLineOfNothingButSomebodyElseIsRefused() {
        assertThatExceptionOfType(SayingException.class)
                .isThrownBy(() -> CommandText.parse("by thief ".repeat(50_000) + "refresh A"))
                .satisfies(e ->
                        assertThat(Words.of(Language.EN).tell(e.saying()))
                                .isEqualTo("only people of a lane can do that: by"));
    }

    @ParameterizedTest
    @CsvSource({
        "tamper nothing A, 'claim, signature, alg-none'",
        "log-in alice C, 'A, B or A+B'",
        "fly A, unknown command: fly"
    })
    void theSentenceSaysWhatWasExpected(String line, String expected) {
        assertThatExceptionOfType(SayingException.class)
                .isThrownBy(() -> CommandText.parse(line))
                .satisfies(
                        e -> assertThat(Words.of(Language.EN).tell(e.saying())).contains(expected));
    }

    @Provide
    Arbitrary<Command> commands() {
        return Commands.any();
    }
}
