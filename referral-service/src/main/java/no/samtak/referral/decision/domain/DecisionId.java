package no.samtak.referral.decision.domain;

import java.util.UUID;

/** Identifies one decision. A correction is a new decision with an id of its own. */
public record DecisionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
