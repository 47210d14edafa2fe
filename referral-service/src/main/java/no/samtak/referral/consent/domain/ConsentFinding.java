package no.samtak.referral.consent.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.referral.casework.domain.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found that changes who consents, kept as it was recorded.
 *
 * @param purpose what it reaches; null for every purpose
 * @param from first day, in Europe/Oslo
 * @param until last day; null while it has no end
 * @param assessedBy who judged it, by name and profession
 * @param reasons in whole sentences; of a hearing, the child's view or how it was tried
 * @param recordedAt legal time
 */
public record ConsentFinding(
        FindingId id,
        CaseId caseId,
        FindingKind kind,
        @Nullable ConsentPurpose purpose,
        LocalDate from,
        @Nullable LocalDate until,
        String assessedBy,
        String reasons,
        Instant recordedAt,
        String recordedBy) {

    public boolean countsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it counts for this purpose on that day. */
    boolean countsFor(ConsentPurpose asked, LocalDate day) {
        return (purpose == null || purpose == asked) && countsOn(day);
    }

    public ConsentFinding endingOn(LocalDate last) {
        return new ConsentFinding(id, caseId, kind, purpose, from, last, assessedBy, reasons, recordedAt, recordedBy);
    }

    /** Without the reasons and the name. */
    @Override
    public String toString() {
        return "ConsentFinding[" + kind + "]";
    }
}
