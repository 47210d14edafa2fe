package no.samtak.referral.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samtak.referral.assessment.domain.Assessment;
import no.samtak.referral.assessment.domain.AssessmentRefusal;
import no.samtak.referral.assessment.domain.Missing;
import org.jspecify.annotations.Nullable;

/** Whether a decision can be made as proposed. */
public sealed interface DecisionAnswer {

    /**
     * It can.
     *
     * @param trace the assessment it rests on, criterion by criterion
     * @param letters by which it is told; none where everything was declined
     * @param coordinatorNamedBy the working day by which a coordinator is named; null where none was granted
     */
    record Lawful(
            Assessment trace,
            Set<DecisionLetter> letters,
            @Nullable LocalDate coordinatorNamedBy) implements DecisionAnswer {
        public Lawful {
            letters = Set.copyOf(letters);
        }
    }

    /** It can, once somebody else has approved it: the municipality wants four eyes. */
    record AwaitsApproval() implements DecisionAnswer {}

    /** Too early: something has not been found out, judged or recorded. Or too late. */
    record NotReady(List<AssessmentRefusal> refusals, List<Missing> missing) implements DecisionAnswer {
        public NotReady {
            refusals = List.copyOf(refusals);
            missing = List.copyOf(missing);
        }
    }

    /** Too early: the party may still comment on the advance notice. */
    record CommentsAreAwaited(LocalDate until) implements DecisionAnswer {}

    /** Not by this person. */
    record PersonMayNot(NotImpartial why) implements DecisionAnswer {}

    /** Four eyes are two persons'. */
    record ApprovedByItsWriter() implements DecisionAnswer {}

    /** Not like this. */
    record Unlawful(List<DecisionRefusal> refusals) implements DecisionAnswer {
        public Unlawful {
            refusals = List.copyOf(refusals);
        }
    }
}
