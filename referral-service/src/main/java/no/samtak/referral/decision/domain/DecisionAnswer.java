package no.samtak.referral.decision.domain;

import java.util.List;
import java.util.Set;
import no.samtak.referral.assessment.domain.Assessment;
import no.samtak.referral.assessment.domain.AssessmentRefusal;
import no.samtak.referral.assessment.domain.Missing;

/** Whether a decision can be made as proposed. */
public sealed interface DecisionAnswer {

    /**
     * It can.
     *
     * @param trace the assessment it rests on, criterion by criterion
     * @param letters by which it is told; none where everything was declined
     */
    record Lawful(Assessment trace, Set<DecisionLetter> letters) implements DecisionAnswer {
        public Lawful {
            letters = Set.copyOf(letters);
        }
    }

    /** Too early: something has not been found out, judged or recorded. Or too late. */
    record NotReady(List<AssessmentRefusal> refusals, List<Missing> missing) implements DecisionAnswer {
        public NotReady {
            refusals = List.copyOf(refusals);
            missing = List.copyOf(missing);
        }
    }

    /** Not by this person: kin never decide, and who reported a need does not judge it. */
    record NotImpartial() implements DecisionAnswer {}

    /** Not like this. */
    record Unlawful(List<DecisionRefusal> refusals) implements DecisionAnswer {
        public Unlawful {
            refusals = List.copyOf(refusals);
        }
    }
}
