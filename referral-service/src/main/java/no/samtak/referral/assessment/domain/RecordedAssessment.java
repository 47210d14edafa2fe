package no.samtak.referral.assessment.domain;

import java.time.Instant;
import no.samtak.referral.casework.domain.CaseId;

/**
 * What has been found out on one case, as it was last written. What the rules make of it is computed anew each time.
 *
 * @param version counts how often it was written; 0 before the first time
 * @param at legal time of the last writing
 */
public record RecordedAssessment(CaseId caseId, Findings findings, long version, Instant at, String by) {

    /** The same case, found out anew. */
    public RecordedAssessment revised(Findings now, Instant when, String who) {
        return new RecordedAssessment(caseId, now.revising(findings), version + 1, when, who);
    }
}
