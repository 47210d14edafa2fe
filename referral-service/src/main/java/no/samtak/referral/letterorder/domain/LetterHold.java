package no.samtak.referral.letterorder.domain;

import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;

/**
 * What somebody has said that keeps letters from leaving by themselves.
 *
 * @param notedAt legal time
 */
public record LetterHold(UUID holdId, CaseId caseId, ReleaseBlock reason, Instant notedAt, String notedBy) {}
