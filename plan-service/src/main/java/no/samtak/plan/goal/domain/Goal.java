package no.samtak.plan.goal.domain;

import java.util.List;
import no.samtak.plan.plan.domain.PlanId;

/** Something the person wants to reach, in their own words, with what is done towards it. */
public record Goal(GoalId id, PlanId planId, String text, List<Measure> measures) {
    public Goal {
        measures = List.copyOf(measures);
    }
}
