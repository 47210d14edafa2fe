package no.samtak.referral.correction.domain;

import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was put right, kept so that it can be read who did it, when and why.
 *
 * @param person whom it is about; null where it is about a case alone
 * @param caseId which case; null where it is about a person alone
 * @param recordedAt legal time
 */
public record Correction(
        UUID id,
        @Nullable PersonId person,
        @Nullable CaseId caseId,
        CorrectionKind kind,
        Words words,
        Instant recordedAt,
        String recordedBy) {

    /**
     * What it said before, what it says now, and why.
     *
     * @param before dates, ids and codes; null where there was nothing
     */
    public record Words(@Nullable String before, @Nullable String after, String why) {

        /** Nothing: it may tell of somebody's life. */
        @Override
        public String toString() {
            return "Words[]";
        }
    }
}
