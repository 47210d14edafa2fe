package no.samtak.referral.decision.domain;

import no.samtak.referral.casework.domain.CaseId;

/** A decision has been made, in the transaction in hand: for those features that wait for it. */
public record DecisionKept(Decision decision) {

    public CaseId caseId() {
        return decision.caseId();
    }
}
