package no.samtak.coordinator.consent.domain;

import java.time.LocalDate;
import java.util.List;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What referral-service, the home of consent, has told of one purpose on one case.
 *
 * @param from the day it became complete, in Europe/Oslo; null while it is not
 * @param until the day a child turns 16 and is to be asked itself; null where there is none
 * @param missing whose consent is needed and not there, as far as anybody has told us
 */
public record KnownConsent(
        CaseId caseId,
        ConsentPurpose purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<PersonId> missing) {

    public KnownConsent {
        missing = List.copyOf(missing);
    }

    /** Before anybody has said anything. */
    public static KnownConsent unheard(CaseId caseId, ConsentPurpose purpose) {
        return new KnownConsent(caseId, purpose, null, null, List.of());
    }

    /** Whether something new may rest on it on that day (I5). */
    public boolean isValidOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** One more has consented; others may still be missing. */
    public KnownConsent given(List<PersonId> stillMissing) {
        return new KnownConsent(caseId, purpose, from, until, stillMissing);
    }

    public KnownConsent completed(LocalDate on, @Nullable LocalDate lapses) {
        return new KnownConsent(caseId, purpose, on, lapses, List.of());
    }

    /** Nobody has withdrawn, but somebody else has to be asked. */
    public KnownConsent lapsed(List<PersonId> nowMissing) {
        return new KnownConsent(caseId, purpose, null, null, nowMissing);
    }

    /** Somebody has withdrawn. Where that leaves nobody missing, it was not theirs to give. */
    public KnownConsent withdrawn(List<PersonId> nowMissing) {
        return nowMissing.isEmpty() ? this : new KnownConsent(caseId, purpose, null, null, nowMissing);
    }
}
