package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A report of need, an application or an own initiative has been registered on a case.
 *
 * @param receivedOn the local date (Europe/Oslo) from which the month runs
 */
public record ReferralRegisteredV1(
        UUID caseId, UUID referralId, UUID personId, String kind, String senderKind, LocalDate receivedOn)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
