package no.samtak.referral.consent.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person's position, kept as it came, whatever others say.
 *
 * @param on the day it was stated, in Europe/Oslo
 * @param how at a meeting, in writing and so on
 * @param evidence where it can be found, or what was said
 * @param recordedAt legal time
 */
public record Consent(
        ConsentId id,
        CaseId caseId,
        PersonId giver,
        ConsentPurpose purpose,
        ConsentPosition position,
        LocalDate on,
        String how,
        @Nullable String evidence,
        Instant recordedAt,
        String recordedBy) {}
