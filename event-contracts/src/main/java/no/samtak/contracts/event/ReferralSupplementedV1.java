package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * More has come in about a referral. It has a received date of its own and moves no month.
 *
 * @param receivedOn local date, Europe/Oslo
 */
public record ReferralSupplementedV1(UUID caseId, UUID referralId, UUID supplementId, LocalDate receivedOn)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
