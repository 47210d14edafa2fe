package no.samtak.referral.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.intake.domain.SupplementRules.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupplementRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);
    private static final Referral REFERRAL = ReferralsOfATest.receivedOn(LocalDate.of(2027, 1, 31));

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void moreCanBeAddedAsLongAsSomebodyHasWorkWithTheCase(CaseState state) {
        assertThat(SupplementRules.refusals(REFERRAL, state, TODAY, TODAY).isEmpty())
                .isEqualTo(state.isOpen());
    }

    @Test
    void nothingIsAddedToWhatWasTakenBack() {
        Referral cancelled = REFERRAL.inStanding(ReferralStanding.CANCELLED);

        assertThat(SupplementRules.refusals(cancelled, CaseState.RECEIVED, TODAY, TODAY))
                .containsExactly(new Refusal.NothingOpen(CaseState.RECEIVED, ReferralStanding.CANCELLED));
    }

    @Test
    void itComesNeitherBeforeTheReferralNorAfterToday() {
        assertThat(refusals(REFERRAL.receivedOn())).isEmpty();
        assertThat(refusals(REFERRAL.receivedOn().minusDays(1)))
                .containsExactly(new Refusal.ReceivedBeforeTheReferral(REFERRAL.receivedOn()));
        assertThat(refusals(TODAY.plusDays(1))).containsExactly(new Refusal.ReceivedInTheFuture(TODAY));
    }

    private static List<Refusal> refusals(LocalDate receivedOn) {
        return SupplementRules.refusals(REFERRAL, CaseState.RECEIVED, receivedOn, TODAY);
    }
}
