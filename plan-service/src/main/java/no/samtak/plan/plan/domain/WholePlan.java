package no.samtak.plan.plan.domain;

import java.util.List;
import no.samtak.plan.goal.domain.Goal;
import no.samtak.plan.participation.domain.Consents;
import no.samtak.plan.participation.domain.Coordinator;
import no.samtak.plan.participation.domain.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A plan with everything that belongs to it.
 *
 * @param coordinator null while nobody is appointed
 */
public record WholePlan(
        Plan plan,
        List<Goal> goals,
        List<Participant> participants,
        @Nullable Coordinator coordinator,
        Consents consents) {

    public WholePlan {
        goals = List.copyOf(goals);
        participants = List.copyOf(participants);
    }

    public WholePlan with(Plan changed) {
        return new WholePlan(changed, goals, participants, coordinator, consents);
    }
}
