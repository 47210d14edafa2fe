package no.samtak.referral.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.referral.casework.domain.CaseState;

/** When a referral can be handed on: fvl. § 11 fourth paragraph (§ 16 of the act of 2025). */
public final class ForwardingRules {

    private ForwardingRules() {}

    /** Why it cannot be handed on. */
    public sealed interface Refusal {
        /** Decided, though it may be assessed anew; over; or handed on already. */
        record NotOpen(CaseState state, ReferralStanding standing) implements Refusal {}

        record InTheFuture(LocalDate today) implements Refusal {}

        record BeforeItCame(LocalDate receivedOn) implements Refusal {}

        /** What went there must be said, and nothing goes where only the way was shown. */
        record SentDoesNotFit(ForwardingWay way) implements Refusal {}
    }

    /**
     * Empty when it can be handed on.
     *
     * @param hasADecision whether the case has been answered before: it may be open again
     * @param today in Europe/Oslo
     */
    public static List<Refusal> refusals(
            Referral referral, CaseState state, boolean hasADecision, Forwarding forwarding, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (!state.isOpen() || hasADecision || referral.standing() != ReferralStanding.STANDS) {
            refusals.add(new Refusal.NotOpen(state, referral.standing()));
        }
        if (forwarding.on().isAfter(today)) {
            refusals.add(new Refusal.InTheFuture(today));
        }
        if (forwarding.on().isBefore(referral.receivedOn())) {
            refusals.add(new Refusal.BeforeItCame(referral.receivedOn()));
        }
        if ((forwarding.way() == ForwardingWay.GUIDED) != forwarding.sent().isEmpty()) {
            refusals.add(new Refusal.SentDoesNotFit(forwarding.way()));
        }
        return refusals;
    }
}
