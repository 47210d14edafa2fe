package no.samtak.referral.letterorder.domain;

import static no.samtak.contracts.event.LetterOrderedV1.ReleaseRule.BY_HAND_ONLY;
import static no.samtak.contracts.event.LetterOrderedV1.ReleaseRule.OWNER_ONLY;
import static no.samtak.contracts.event.LetterOrderedV1.ReleaseRule.OWNER_OR_SILENCE;
import static no.samtak.contracts.event.LetterOrderedV1.ReleaseRule.PERSON_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.person.domain.PersonKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseRulesTest {

    private static final ReleaseFacts NOTHING_SPECIAL =
            new ReleaseFacts(PersonKind.KNOWN, false, true, false, Set.of());

    @Test
    void anOrdinaryLetterLeavesEvenWhenItsOwnerIsSilent() {
        assertThat(ReleaseRules.blocks(NOTHING_SPECIAL)).isEmpty();
        assertThat(ReleaseRules.ruleFor(ReceiverRole.GUARDIAN, Set.of())).isEqualTo(OWNER_OR_SILENCE);
        assertThat(ReleaseRules.ruleFor(ReceiverRole.SENDER, Set.of())).isEqualTo(OWNER_OR_SILENCE);
    }

    @ParameterizedTest
    @EnumSource(ReleaseBlock.class)
    void inADelicateCaseALetterHomeLeavesOnlyByAPerson(ReleaseBlock block) {
        assertThat(ReleaseRules.ruleFor(ReceiverRole.SELF, Set.of(block)))
                .isEqualTo(block == ReleaseBlock.PROTECTED_ADDRESS ? BY_HAND_ONLY : PERSON_ONLY);
    }

    @Test
    void toAProtectedHouseholdNothingGoesByAChannelWhateverElseIsTheCase() {
        Set<ReleaseBlock> everything = EnumSet.allOf(ReleaseBlock.class);
        assertThat(ReleaseRules.ruleFor(ReceiverRole.GUARDIAN, everything)).isEqualTo(BY_HAND_ONLY);
        assertThat(ReleaseRules.ruleForDecision(everything)).isEqualTo(BY_HAND_ONLY);
    }

    @ParameterizedTest
    @EnumSource(ReleaseBlock.class)
    void inADelicateCaseTheSendersStatusStillLeavesOnOurWordButNeverOnOurSilence(ReleaseBlock block) {
        assertThat(ReleaseRules.ruleFor(ReceiverRole.SENDER, Set.of(block))).isEqualTo(OWNER_ONLY);
    }

    @ParameterizedTest
    @EnumSource(ReleaseBlock.class)
    void everyReasonIsSaidInBothFormsOfNorwegian(ReleaseBlock block) {
        assertThat(block.text().in(LanguageForm.NB)).isNotBlank();
        assertThat(block.text().in(LanguageForm.NN)).isNotBlank();
    }

    @Test
    void whatIsRegisteredSpeaksForItself() {
        assertThat(ReleaseRules.blocks(new ReleaseFacts(PersonKind.EXPECTED_CHILD, true, false, false, Set.of())))
                .containsExactlyInAnyOrder(
                        ReleaseBlock.EXPECTED_CHILD, ReleaseBlock.PROTECTED_ADDRESS, ReleaseBlock.FAMILY_NOT_TOLD);
        assertThat(ReleaseRules.blocks(new ReleaseFacts(PersonKind.UNIDENTIFIED, false, true, false, Set.of())))
                .containsExactly(ReleaseBlock.UNIDENTIFIED);
    }

    @Test
    void whatPeopleHaveSaidCountsAsTheyHaveSaidIt() {
        assertThat(ReleaseRules.blocks(noted(false, ReleaseBlock.WORRY_FOR_SAFETY, ReleaseBlock.PARENTS_IN_CONFLICT)))
                .containsExactlyInAnyOrder(ReleaseBlock.WORRY_FOR_SAFETY, ReleaseBlock.PARENTS_IN_CONFLICT);
    }

    @Test
    void thatParentsAreNotInformedCountsOnlyWhileTheChildIsBetweenTwelveAndSixteen() {
        assertThat(ReleaseRules.blocks(noted(true, ReleaseBlock.PARENTS_NOT_INFORMED)))
                .containsExactly(ReleaseBlock.PARENTS_NOT_INFORMED);
        assertThat(ReleaseRules.blocks(noted(false, ReleaseBlock.PARENTS_NOT_INFORMED)))
                .isEmpty();
    }

    @Test
    void aDecisionIsReleasedByWhoeverMadeItUnlessSomebodyHasToBringIt() {
        assertThat(ReleaseRules.ruleForDecision(Set.of())).isEqualTo(OWNER_ONLY);
        Set<ReleaseBlock> brought = EnumSet.noneOf(ReleaseBlock.class);
        for (ReleaseBlock block : ReleaseBlock.values()) {
            if (ReleaseRules.ruleForDecision(Set.of(block)) != OWNER_ONLY) {
                brought.add(block);
            }
        }
        assertThat(brought)
                .containsExactlyInAnyOrder(
                        ReleaseBlock.PROTECTED_ADDRESS,
                        ReleaseBlock.DEATH,
                        ReleaseBlock.WORRY_FOR_SAFETY,
                        ReleaseBlock.PARENTS_NOT_INFORMED);
    }

    private static ReleaseFacts noted(boolean isTwelveToSixteen, ReleaseBlock... blocks) {
        return new ReleaseFacts(PersonKind.KNOWN, false, true, isTwelveToSixteen, Set.of(blocks));
    }
}
