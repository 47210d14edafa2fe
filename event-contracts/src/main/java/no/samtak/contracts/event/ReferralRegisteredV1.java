package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report of need, an application or an own initiative has been registered on a case.
 *
 * @param senderOrganisation organisation number of the sending system; null where a person reported or staff entered it.
 *     Whoever sent a referral may follow how far it has come
 * @param receivedOn the local date (Europe/Oslo) from which the month runs
 */
public record ReferralRegisteredV1(
        UUID caseId,
        UUID referralId,
        UUID personId,
        String kind,
        String senderKind,
        @Nullable String senderOrganisation,
        LocalDate receivedOn)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
