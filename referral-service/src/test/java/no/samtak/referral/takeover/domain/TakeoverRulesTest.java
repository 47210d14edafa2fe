package no.samtak.referral.takeover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.intake.domain.IntakeDecision;
import no.samtak.referral.intake.domain.IntakeRefusal;
import no.samtak.referral.intake.domain.ReferralId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakeoverRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 3);
    private static final IntakeDecision ACCEPTED =
            new IntakeDecision.Register(CaseState.RECEIVED, FamilyContact.APPLIED, Set.of());

    @Test
    void aRunningCaseComesOverWithItsOldDate() {
        assertThat(faults(ACCEPTED, null)).isEmpty();
    }

    @Test
    void whatCouldNotComeInByTheOrdinaryDoorDoesNotComeOver() {
        var reason = new IntakeRefusal.ReceivedInTheFuture(TODAY.plusDays(1), TODAY);

        assertThat(faults(new IntakeDecision.Refused(List.of(reason)), null))
                .containsExactly(new RowFault.NotRegistrable(reason));
        assertThat(faults(new IntakeDecision.AlreadyRegistered(new ReferralId(new UUID(1, 1))), null))
                .containsExactly(new RowFault.RegisteredBefore());
    }

    @Test
    void aDelayLetterWasSentAfterTheCaseCameAndPromisedADayAfterThat() {
        assertThat(faults(ACCEPTED, new EarlierDelayLetter(RECEIVED, RECEIVED.plusDays(1))))
                .isEmpty();
        assertThat(faults(ACCEPTED, new EarlierDelayLetter(RECEIVED.minusDays(1), TODAY)))
                .containsExactly(new RowFault.DelayLetterOutOfTime(RECEIVED, TODAY));
        assertThat(faults(ACCEPTED, new EarlierDelayLetter(TODAY.plusDays(1), TODAY)))
                .containsExactly(
                        new RowFault.DelayLetterOutOfTime(RECEIVED, TODAY),
                        new RowFault.PromiseNotAfterTheLetter(TODAY.plusDays(1)));
    }

    @Test
    void everyFaultOfARowIsToldAtOnce() {
        var facts = new TakeoverRules.Facts(
                TODAY, RECEIVED, ACCEPTED, null, Optional.empty(), Optional.of(3), false, false, true);

        assertThat(TakeoverRules.faults(facts))
                .containsExactly(
                        new RowFault.SamePersonInTheFile(3),
                        new RowFault.OfAnotherMunicipality(),
                        new RowFault.HasAnOpenCase());
    }

    @Test
    void aCaseThatCameOverBeforeIsThatAndNotAnOpenCaseInTheWay() {
        var facts = new TakeoverRules.Facts(
                TODAY, RECEIVED, ACCEPTED, null, Optional.of(0), Optional.of(0), true, true, true);

        assertThat(TakeoverRules.faults(facts))
                .containsExactly(new RowFault.TwiceInTheFile(0), new RowFault.TakenOverBefore());
    }

    private static List<RowFault> faults(IntakeDecision intake, @Nullable EarlierDelayLetter letter) {
        return TakeoverRules.faults(new TakeoverRules.Facts(
                TODAY, RECEIVED, intake, letter, Optional.empty(), Optional.empty(), true, false, false));
    }
}
