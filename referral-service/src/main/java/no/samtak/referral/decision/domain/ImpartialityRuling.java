package no.samtak.referral.decision.domain;

import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;

/**
 * The leader's assessment of somebody's impartiality (forvaltningsloven §§ 6 and 8, not read). The latest counts.
 *
 * @param person id of whom it is about
 * @param ruledAt legal time
 */
public record ImpartialityRuling(
        UUID rulingId, CaseId caseId, String person, Ruling ruling, String reasons, Instant ruledAt, String ruledBy) {

    /** Without the person and the reasons. */
    @Override
    public String toString() {
        return "ImpartialityRuling[" + rulingId + ", " + ruling + "]";
    }
}
