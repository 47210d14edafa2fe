package no.samtak.plan.participation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.plan.participation.domain.Participant;
import no.samtak.plan.participation.domain.ParticipantId;
import no.samtak.plan.plan.domain.PlanId;

/** Who takes part in plans. */
@ApplicationScoped
public class ParticipantRepository implements PanacheRepositoryBase<ParticipantRow, UUID> {

    private final ColumnCipher cipher;

    ParticipantRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    public List<Participant> ofPlan(PlanId plan) {
        return list("planId = ?1 order by participantId", plan.value()).stream()
                .map(row -> row.toParticipant(cipher))
                .toList();
    }

    public void add(Participant participant) {
        ParticipantRow row = new ParticipantRow();
        row.take(participant, cipher);
        persist(row);
    }

    /** False when the plan has no such participant. */
    public boolean remove(ParticipantId participant, PlanId plan) {
        return delete("participantId = ?1 and planId = ?2", participant.value(), plan.value()) == 1;
    }
}
