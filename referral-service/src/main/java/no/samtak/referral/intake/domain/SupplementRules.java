package no.samtak.referral.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.referral.casework.domain.CaseState;

/** When more can be added to a referral. */
public final class SupplementRules {

    private SupplementRules() {}

    /** Why it cannot be added. */
    public sealed interface Refusal {
        /** It is over: a new report is a case of its own, linked to this one. */
        record NothingOpen(CaseState state, ReferralStanding standing) implements Refusal {}

        record ReceivedInTheFuture(LocalDate today) implements Refusal {}

        record ReceivedBeforeTheReferral(LocalDate referralReceivedOn) implements Refusal {}
    }

    /**
     * Empty when it can be added.
     *
     * @param today in Europe/Oslo
     */
    public static List<Refusal> refusals(Referral referral, CaseState state, LocalDate receivedOn, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (!state.isOpen() || referral.standing() != ReferralStanding.STANDS) {
            refusals.add(new Refusal.NothingOpen(state, referral.standing()));
        }
        if (receivedOn.isAfter(today)) {
            refusals.add(new Refusal.ReceivedInTheFuture(today));
        }
        if (receivedOn.isBefore(referral.receivedOn())) {
            refusals.add(new Refusal.ReceivedBeforeTheReferral(referral.receivedOn()));
        }
        return refusals;
    }
}
