package org.cardorticket.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.cardorticket.ledger.Aspect;
import org.cardorticket.ledger.Figure;
import org.cardorticket.ledger.Proof;
import org.cardorticket.ledger.Subject;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerWordsTest {

    private static final LedgerWords EN = new LedgerWords(Words.of(Language.EN));
    private static final LedgerWords ZH = new LedgerWords(Words.of(Language.ZH));
    private static final Proof PROOF = Proof.of(7);

    @ParameterizedTest
    @EnumSource
    void everyRowHasATitleASubtitleAndATipOfOneSentence(Subject subject) {
        for (LedgerWords words : new LedgerWords[] {EN, ZH}) {
            assertThat(words.title(subject)).isNotBlank();
            assertThat(words.subtitle(subject)).isNotBlank();
            assertThat(words.tip(subject)).matches("[^.。]+[.。]");
            assertThat(words.figure(subject, new Figure.NotYet())).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPartHasAName(Aspect aspect) {
        assertThat(EN.aspect(aspect)).isNotBlank();
        assertThat(ZH.aspect(aspect)).isNotBlank();
    }

    static Stream<Subject> counted() {
        return Stream.of(Subject.LOOK_UPS_ALL, Subject.SIGNATURES_ALL, Subject.FORCED_LOG_INS);
    }

    @Test
    void numbersAreSpokenAsNumbersOfSomething() {
        assertThat(counted().map(each -> EN.figure(each, new Figure.Count(0, PROOF))))
                .containsExactly("no look-up", "no check", "never");
        assertThat(counted().map(each -> EN.figure(each, new Figure.Count(1, PROOF))))
                .containsExactly("1 look-up", "1 check", "once");
        assertThat(counted().map(each -> EN.figure(each, new Figure.Count(2, PROOF))))
                .containsExactly("2 look-ups", "2 checks", "2 times");
        assertThat(counted().map(each -> ZH.figure(each, new Figure.Count(0, PROOF))))
                .containsExactly("不用查", "不用验", "一次也没有");
        assertThat(counted().map(each -> ZH.figure(each, new Figure.Count(2, PROOF))))
                .containsExactly("查 2 次", "验 2 次", "2 次");
    }

    @Test
    void onePerRequestIsSaidAsOne() {
        Figure once = new Figure.TimesPerRequest(1, 9, PROOF);
        assertThat(EN.figure(Subject.LOOK_UPS_EACH, once)).isEqualTo("1 look-up");
        assertThat(ZH.figure(Subject.SIGNATURES_EACH, once)).isEqualTo("验 1 次");
    }

    @Test
    void exposureSaysWhetherItIsOverAndWhatBoundsIt() {
        Figure.Running running =
                new Figure.Running(
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(20),
                        LessonTime.parse("09:30"),
                        Credential.Kind.ACCESS_TOKEN,
                        PROOF);
        assertThat(EN.figure(Subject.EXPOSURE, running)).isEqualTo("2 min so far");
        assertThat(ZH.figure(Subject.EXPOSURE, running)).isEqualTo("已经 2 分钟");
        assertThat(EN.bound(running))
                .isEqualTo("20 min at most, until the access token expires at 09:30");
        assertThat(ZH.bound(running)).isEqualTo("最长 20 分钟，到 09:30 访问令牌过期为止");
        Figure over = new Figure.Span(Duration.ofMinutes(20), PROOF);
        assertThat(EN.figure(Subject.EXPOSURE, over)).isEqualTo("20 min");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfCredentialCanBeTheBound(Credential.Kind kind) {
        Figure.Running running =
                new Figure.Running(
                        Duration.ZERO, Duration.ofDays(7), LessonTime.CURTAIN, kind, PROOF);
        assertThat(EN.bound(running)).contains("7 d");
        assertThat(ZH.bound(running)).contains("7 天");
    }

    @Test
    void sharesMemoryBytesAndAnswersAreSaid() {
        assertThat(EN.figure(Subject.SECURITY, new Figure.Share(1, 2, PROOF)))
                .isEqualTo("1 of 2 let in");
        assertThat(ZH.figure(Subject.CONTROL, new Figure.Share(0, 1, PROOF)))
                .isEqualTo("1 次里 0 次立刻生效");
        assertThat(EN.figure(Subject.MEMORY_NOW, new Figure.Memory(1, 121, PROOF)))
                .isEqualTo("1 row · 121 B");
        assertThat(EN.figure(Subject.STORAGE, new Figure.Kept(76, 0, PROOF)))
                .isEqualTo("client 76 B · server 0 B");
        assertThat(ZH.figure(Subject.CREDENTIAL_BYTES, new Figure.BytesPerRequest(90, 3, PROOF)))
                .isEqualTo("90 字节");
        for (Subject subject : new Subject[] {Subject.SENT_BY_ITSELF, Subject.READABLE_BY_SCRIPT}) {
            assertThat(EN.figure(subject, new Figure.YesNo(true, PROOF))).startsWith("yes");
            assertThat(EN.figure(subject, new Figure.YesNo(false, PROOF))).startsWith("no");
        }
    }

    @Test
    void aProofIsOffered() {
        assertThat(EN.proof(7)).isEqualTo("Show the proof: step 7");
        assertThat(ZH.proof(7)).isEqualTo("看出处：第 7 步");
    }
}
