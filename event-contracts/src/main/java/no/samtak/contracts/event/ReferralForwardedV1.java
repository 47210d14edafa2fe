package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A referral belongs to another body, and went there or its sender was shown the way. Its month is closed.
 *
 * @param way {@code FORWARDED} or {@code GUIDED}
 * @param on the local date (Europe/Oslo) of the proof
 */
public record ReferralForwardedV1(UUID caseId, UUID referralId, String way, LocalDate on) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
