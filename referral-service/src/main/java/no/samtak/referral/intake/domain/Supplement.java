package no.samtak.referral.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.referral.casework.domain.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * More about a referral that is being dealt with.
 *
 * @param contents what the sender wrote
 * @param receivedOn its own local date of arrival, Europe/Oslo; it moves no month
 */
public record Supplement(
        SupplementId id,
        ReferralId referralId,
        CaseId caseId,
        @Nullable String externalMessageId,
        String contents,
        LocalDate receivedOn,
        Instant registeredAt,
        String registeredBy) {

    /** Ids only. */
    @Override
    public String toString() {
        return "Supplement[" + id + "]";
    }
}
