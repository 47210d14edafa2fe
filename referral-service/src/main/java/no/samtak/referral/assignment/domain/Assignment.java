package no.samtak.referral.assignment.domain;

import java.time.Instant;
import no.samtak.referral.casework.domain.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Who has a case from an instant on, until the next assignment of it.
 *
 * @param staffId the case worker as their token names them; null when it was laid back and nobody has it
 * @param at legal time
 */
public record Assignment(
        AssignmentId id, CaseId caseId, @Nullable String staffId, Instant at, String by) {}
