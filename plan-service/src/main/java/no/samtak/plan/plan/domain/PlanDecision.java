package no.samtak.plan.plan.domain;

import java.time.LocalDate;
import java.util.List;

/** Whether a plan can become active. */
public sealed interface PlanDecision {

    /** @param revisionOn the first day to come on which it is looked through again */
    record MayBecomeActive(LocalDate revisionOn) implements PlanDecision {}

    /** @param gaps everything it lacks, in the order of the nine elements */
    record Lacks(List<Gap> gaps) implements PlanDecision {
        public Lacks {
            gaps = List.copyOf(gaps);
        }
    }
}
