package no.samtak.notification.letter.domain;

import static no.samtak.contracts.event.LetterOrderedV1.ReleaseRule.OWNER_ONLY;
import static no.samtak.contracts.event.LetterOrderedV1.ReleaseRule.OWNER_OR_SILENCE;
import static no.samtak.contracts.event.LetterOrderedV1.ReleaseRule.PERSON_ONLY;
import static no.samtak.notification.letter.domain.ReleaseRules.OnSilence.ASK_AGAIN;
import static no.samtak.notification.letter.domain.ReleaseRules.OnSilence.ASK_AGAIN_AND_TELL;
import static no.samtak.notification.letter.domain.ReleaseRules.OnSilence.LEAVE_WITHOUT_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.notification.letter.domain.ReleaseRules.OnSilence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseRulesTest {

    private static final int PATIENCE = ReleaseRules.CALLS_UNTIL_SILENCE;

    @ParameterizedTest
    @EnumSource
    void fewerCallsInVainThanThePatienceAreNoSilence(ReleaseRule rule) {
        assertThat(IntStream.range(1, PATIENCE).mapToObj(tries -> onSilence(rule, true, tries)))
                .containsOnly(ASK_AGAIN);
    }

    @Test
    void onlyALetterWithADeadlineAndTheRuleForItLeavesWithoutAnAnswer() {
        assertThat(onSilence(OWNER_OR_SILENCE, true, PATIENCE)).isEqualTo(LEAVE_WITHOUT_ANSWER);
        assertThat(onSilence(OWNER_OR_SILENCE, true, PATIENCE + 3)).isEqualTo(LEAVE_WITHOUT_ANSWER);
        assertThat(onSilence(OWNER_OR_SILENCE, false, PATIENCE)).isEqualTo(ASK_AGAIN_AND_TELL);
        assertThat(onSilence(OWNER_ONLY, true, PATIENCE)).isEqualTo(ASK_AGAIN_AND_TELL);
        assertThat(onSilence(PERSON_ONLY, true, PATIENCE)).isEqualTo(ASK_AGAIN_AND_TELL);
    }

    @Test
    void silenceIsToldOnceAndAskedAboutForEver() {
        assertThat(IntStream.rangeClosed(PATIENCE + 1, 100).mapToObj(tries -> onSilence(OWNER_ONLY, true, tries)))
                .containsOnly(ASK_AGAIN);
    }

    @Test
    void aLetterThatOnlyAPersonLetsGoIsNoQuestionToItsOwner() {
        assertThat(ReleaseRules.ownerIsAsked(PERSON_ONLY)).isFalse();
        assertThat(ReleaseRules.ownerIsAsked(OWNER_ONLY)).isTrue();
        assertThat(ReleaseRules.ownerIsAsked(OWNER_OR_SILENCE)).isTrue();
    }

    @Test
    void pausesGrowUntilTheLongest() {
        var pauses = new RetryPauses(Duration.ofSeconds(1), Duration.ofMinutes(15));

        assertThat(IntStream.rangeClosed(1, 5).mapToObj(pauses::after))
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 8L, 16L);
        assertThat(pauses.after(11)).isEqualTo(Duration.ofMinutes(15));
        assertThat(pauses.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }

    private static OnSilence onSilence(ReleaseRule rule, boolean answersDeadline, int tries) {
        return ReleaseRules.onSilence(rule, answersDeadline, tries);
    }
}
