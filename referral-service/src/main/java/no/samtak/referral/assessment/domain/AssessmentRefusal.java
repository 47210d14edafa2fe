package no.samtak.referral.assessment.domain;

import java.time.LocalDate;
import no.samtak.referral.casework.domain.CaseState;

/** Why an assessment cannot be recorded. */
public sealed interface AssessmentRefusal {

    /** It is not known for certain whom the case is about. */
    record SubjectNotIdentified() implements AssessmentRefusal {}

    /** Nobody has recorded that the person or family applied or was told. */
    record FamilyNotTold() implements AssessmentRefusal {}

    record CaseIsOver(CaseState state) implements AssessmentRefusal {}

    record HeardInTheFuture(LocalDate today) implements AssessmentRefusal {}

    /** The facts settle the criterion, or no scheme in question asks it: there is nothing to judge. */
    record NothingToJudge(Criterion criterion, Answer answer) implements AssessmentRefusal {}
}
