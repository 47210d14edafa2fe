package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.plan.goal.ListGoals;
import no.samtak.plan.participation.ShowParticipation;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.WholePlan;

/** Gathers what belongs to a plan from the features that keep it. */
@ApplicationScoped
public class GatherPlan {

    private final ListGoals listGoals;
    private final ShowParticipation showParticipation;

    GatherPlan(ListGoals listGoals, ShowParticipation showParticipation) {
        this.listGoals = listGoals;
        this.showParticipation = showParticipation;
    }

    @Transactional
    public WholePlan handle(Plan plan) {
        var participation = showParticipation.handle(plan.id(), plan.caseId());
        return new WholePlan(
                plan,
                listGoals.handle(plan.id()),
                participation.participants(),
                participation.coordinator(),
                participation.consents());
    }
}
