package no.samtak.plan.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.plan.participation.domain.Participant;
import no.samtak.plan.participation.domain.ParticipantId;
import no.samtak.plan.participation.domain.ParticipantRole;
import no.samtak.plan.participation.store.ParticipantRepository;
import no.samtak.plan.plan.EditPlan;
import no.samtak.plan.plan.EditPlan.Outcome.Edited;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.PlanId;

/** Names somebody who takes part in the plan. */
@ApplicationScoped
public class InviteParticipant {

    private final EditPlan editPlan;
    private final ParticipantRepository participants;

    InviteParticipant(EditPlan editPlan, ParticipantRepository participants) {
        this.editPlan = editPlan;
        this.participants = participants;
    }

    /** Empty when there is no such plan in this municipality. */
    @Transactional
    public Optional<EditPlan.Outcome<Participant>> handle(
            PlanId id, Asker asker, String service, ParticipantRole role, String name) {
        return editPlan.handle(id, asker, plan -> {
            Participant participant = new Participant(new ParticipantId(Ids.next()), id, service, role, name);
            participants.add(participant);
            return Optional.of(new Edited<>(participant, plan));
        });
    }
}
