package no.samtak.contracts.event;

import java.util.UUID;

/** The sender has corrected its message; the month runs on from the day it was first received. */
public record ReferralCorrectedV1(UUID caseId, UUID referralId) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
