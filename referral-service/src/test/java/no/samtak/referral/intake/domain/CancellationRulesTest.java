package no.samtak.referral.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.FamilyContact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CancellationRulesTest {

    @ParameterizedTest
    @EnumSource(FamilyContact.class)
    void aCaseAboutTheWrongPersonIsHiddenWhateverTheFamilyWasTold(FamilyContact family) {
        assertThat(decide(CancellationReason.WRONG_PERSON, CaseState.RECEIVED, family, false))
                .isEqualTo(new CancellationDecision.TheCaseIsHidden());
    }

    @Test
    void whereSomebodyElseHasReportedTooOnlyTheMessageGoes() {
        assertThat(decide(CancellationReason.WRONG_PERSON, CaseState.RECEIVED, FamilyContact.TOLD, true))
                .isEqualTo(new CancellationDecision.TheMessageOnly(true));
        assertThat(decide(CancellationReason.SENT_BY_MISTAKE, CaseState.RECEIVED, FamilyContact.TOLD, true))
                .isEqualTo(new CancellationDecision.TheMessageOnly(false));
    }

    @Test
    void aReportThatNobodyElseKnowsOfTakesItsCaseWithIt() {
        assertThat(decide(
                        CancellationReason.NO_LONGER_NEEDED, CaseState.AWAITING_CONTACT, FamilyContact.NOT_TOLD, false))
                .isEqualTo(new CancellationDecision.TheCaseToo());
    }

    @Test
    void aFamilyThatKnowsOfTheCaseIsNotLeftWithoutAnAnswerBecauseTheReporterChangesTheirMind() {
        assertThat(decide(CancellationReason.NO_LONGER_NEEDED, CaseState.RECEIVED, FamilyContact.TOLD, false))
                .isEqualTo(new CancellationDecision.APersonSettlesIt());
    }

    @Test
    void whoAppliedMayTakeItBack() {
        assertThat(CancellationRules.decide(new CancellationRules.Facts(
                        CancellationReason.NO_LONGER_NEEDED,
                        ReferralStanding.STANDS,
                        SenderKind.PARENT,
                        CaseState.RECEIVED,
                        false,
                        FamilyContact.APPLIED,
                        false)))
                .isEqualTo(new CancellationDecision.TheCaseToo());
    }

    @ParameterizedTest
    @EnumSource(CancellationReason.class)
    void whatIsDecidedIsNotUndoneByAMachine(CancellationReason reason) {
        assertThat(decide(reason, CaseState.DECIDED, FamilyContact.TOLD, false))
                .isEqualTo(new CancellationDecision.APersonSettlesIt());
    }

    @ParameterizedTest
    @EnumSource(CancellationReason.class)
    void aCaseThatIsAssessedAnewIsNeitherHiddenNorTakenBackByAMachine(CancellationReason reason) {
        for (boolean othersStand : new boolean[] {true, false}) {
            assertThat(CancellationRules.decide(new CancellationRules.Facts(
                            reason,
                            ReferralStanding.STANDS,
                            SenderKind.PARENT,
                            CaseState.UNDER_ASSESSMENT,
                            true,
                            FamilyContact.APPLIED,
                            othersStand)))
                    .isEqualTo(new CancellationDecision.APersonSettlesIt());
        }
    }

    private static CancellationDecision decide(
            CancellationReason reason, CaseState state, FamilyContact family, boolean othersStand) {
        return CancellationRules.decide(new CancellationRules.Facts(
                reason, ReferralStanding.STANDS, SenderKind.HOSPITAL, state, false, family, othersStand));
    }
}
