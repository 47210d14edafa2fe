package no.samtak.referral.worklist.domain;

import java.time.LocalDate;
import no.samtak.referral.casework.domain.CaseId;

/**
 * Where the list goes on.
 *
 * @param sort the order that the position is in
 * @param on the date the list is sorted by, of the last entry given
 */
public record WorklistPosition(WorklistSort sort, LocalDate on, CaseId caseId) {}
