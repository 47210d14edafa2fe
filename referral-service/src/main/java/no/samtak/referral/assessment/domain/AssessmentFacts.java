package no.samtak.referral.assessment.domain;

import java.time.LocalDate;
import java.util.Set;
import no.samtak.law.rulebook.RulebookVersion;
import no.samtak.referral.casework.domain.Scheme;

/**
 * All that an assessment rests on.
 *
 * @param asOf the day it is made, in Europe/Oslo
 * @param requested what the referrals of the case ask for; empty for a report of need
 */
public record AssessmentFacts(
        LocalDate asOf,
        SubjectAge subject,
        Set<Scheme> requested,
        Findings findings,
        MunicipalReading reading,
        RulebookVersion rulebook) {

    public AssessmentFacts {
        requested = Set.copyOf(requested);
    }
}
