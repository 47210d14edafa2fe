package no.samtak.referral.letterorder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.ReceiverRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseRulesTest {

    @ParameterizedTest
    @EnumSource(ReceiverRole.class)
    void anOrdinaryLetterLeavesEvenWhenWeAreSilent(ReceiverRole receiver) {
        assertThat(ReleaseRules.ruleFor(receiver, Set.of())).isEqualTo(ReleaseRule.OWNER_OR_SILENCE);
    }

    @ParameterizedTest
    @EnumSource(ReleaseBlock.class)
    void inADelicateCaseOnlyAPersonLetsALetterHomeGoAndSilenceLetsNothingGo(ReleaseBlock block) {
        assertThat(ReleaseRules.ruleFor(ReceiverRole.GUARDIAN, Set.of(block))).isEqualTo(ReleaseRule.PERSON_ONLY);
        assertThat(ReleaseRules.ruleFor(ReceiverRole.SENDER, Set.of(block))).isEqualTo(ReleaseRule.OWNER_ONLY);
    }

    @Test
    void whoDecidesHasSpokenAlsoForTheFamilyOfAnExpectedChild() {
        assertThat(ReleaseRules.ruleForDecision(Set.of())).isEqualTo(ReleaseRule.OWNER_ONLY);
        assertThat(ReleaseRules.ruleForDecision(Set.of(ReleaseBlock.EXPECTED_CHILD)))
                .isEqualTo(ReleaseRule.OWNER_ONLY);
    }

    @Test
    void toAProtectedAddressOnlyAPersonBringsADecision() {
        assertThat(ReleaseRules.ruleForDecision(EnumSet.of(ReleaseBlock.PROTECTED_ADDRESS)))
                .isEqualTo(ReleaseRule.PERSON_ONLY);
    }
}
