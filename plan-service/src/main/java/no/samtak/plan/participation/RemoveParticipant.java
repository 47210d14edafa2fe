package no.samtak.plan.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.plan.participation.domain.ParticipantId;
import no.samtak.plan.participation.store.ParticipantRepository;
import no.samtak.plan.plan.EditPlan;
import no.samtak.plan.plan.EditPlan.Outcome.Edited;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.PlanId;

/** Somebody no longer takes part. Versions that were in force still name them. */
@ApplicationScoped
public class RemoveParticipant {

    private final EditPlan editPlan;
    private final ParticipantRepository participants;

    RemoveParticipant(EditPlan editPlan, ParticipantRepository participants) {
        this.editPlan = editPlan;
        this.participants = participants;
    }

    /** Empty when there is no such participant in such a plan in this municipality. */
    @Transactional
    public Optional<EditPlan.Outcome<ParticipantId>> handle(PlanId id, Asker asker, ParticipantId participant) {
        return editPlan.handle(
                id,
                asker,
                plan -> participants.remove(participant, id)
                        ? Optional.of(new Edited<>(participant, plan))
                        : Optional.empty());
    }
}
