package no.samtak.referral.consent.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person's position, kept as it came, whatever others say.
 *
 * @param capacity in which the giver stands on the case that day
 * @param services which receivers of information it is about; empty: all
 * @param on the day it was stated, in Europe/Oslo
 * @param how at a meeting, in writing and so on
 * @param evidence where it can be found, or what was said
 * @param recordedAt legal time
 */
public record Consent(
        ConsentId id,
        CaseId caseId,
        PersonId giver,
        Capacity capacity,
        ConsentPurpose purpose,
        ConsentPosition position,
        Set<SharingPartner> services,
        LocalDate on,
        String how,
        @Nullable String evidence,
        Instant recordedAt,
        String recordedBy) {

    public Consent {
        services = Set.copyOf(services);
    }

    public boolean isAbout(SharingPartner service) {
        return services.isEmpty() || services.contains(service);
    }
}
