package no.samtak.referral.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.intake.domain.ForwardingRules.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForwardingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);
    private static final Referral REFERRAL = ReferralsOfATest.receivedOn(LocalDate.of(2027, 1, 31));

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void aReferralIsHandedOnAsLongAsNobodyHasDecided(CaseState state) {
        assertThat(ForwardingRules.refusals(REFERRAL, state, false, sentOn(TODAY), TODAY)
                        .isEmpty())
                .isEqualTo(state.isOpen());
    }

    @Test
    void whatIsDecidedAndAssessedAnewIsNotHandedOn() {
        assertThat(ForwardingRules.refusals(REFERRAL, CaseState.UNDER_ASSESSMENT, true, sentOn(TODAY), TODAY))
                .containsExactly(new Refusal.NotOpen(CaseState.UNDER_ASSESSMENT, ReferralStanding.STANDS));
    }

    @Test
    void theProofIsNeitherOlderThanTheReferralNorFromTomorrow() {
        assertThat(refusals(sentOn(REFERRAL.receivedOn()))).isEmpty();
        assertThat(refusals(sentOn(REFERRAL.receivedOn().minusDays(1))))
                .containsExactly(new Refusal.BeforeItCame(REFERRAL.receivedOn()));
        assertThat(refusals(sentOn(TODAY.plusDays(1)))).containsExactly(new Refusal.InTheFuture(TODAY));
    }

    @Test
    void whatWentThereIsSaidAndNothingGoesWhereOnlyTheWayWasShown() {
        assertThat(refusals(handedOn(ForwardingWay.FORWARDED, List.of())))
                .containsExactly(new Refusal.SentDoesNotFit(ForwardingWay.FORWARDED));
        assertThat(refusals(handedOn(ForwardingWay.GUIDED, List.of("Meldinga"))))
                .containsExactly(new Refusal.SentDoesNotFit(ForwardingWay.GUIDED));
        assertThat(refusals(handedOn(ForwardingWay.GUIDED, List.of()))).isEmpty();
    }

    private static List<Refusal> refusals(Forwarding forwarding) {
        return ForwardingRules.refusals(REFERRAL, CaseState.RECEIVED, false, forwarding, TODAY);
    }

    private static Forwarding handedOn(ForwardingWay way, List<String> sent) {
        return new Forwarding(way, "Lund kommune", null, "Barnet bur der.", TODAY, "SvarUt", "Kvittering 17", sent);
    }

    private static Forwarding sentOn(LocalDate day) {
        return new Forwarding(
                ForwardingWay.FORWARDED,
                "Lund kommune",
                null,
                "Barnet bur der.",
                day,
                "SvarUt",
                "Kvittering 17",
                List.of("Meldinga"));
    }
}
