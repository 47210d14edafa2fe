package no.samtak.plan.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.plan.participation.domain.Consents;
import no.samtak.plan.participation.domain.Coordinator;
import no.samtak.plan.participation.domain.Participant;
import no.samtak.plan.participation.store.CaseConsentRepository;
import no.samtak.plan.participation.store.CaseCoordinatorRepository;
import no.samtak.plan.participation.store.ParticipantRepository;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.PlanId;
import org.jspecify.annotations.Nullable;

/** Who takes part in a plan, who coordinates, and what is consented to. */
@ApplicationScoped
public class ShowParticipation {

    /** @param coordinator null while nobody is appointed */
    public record Participation(
            List<Participant> participants, @Nullable Coordinator coordinator, Consents consents) {}

    private final ParticipantRepository participants;
    private final CaseCoordinatorRepository coordinators;
    private final CaseConsentRepository consents;

    ShowParticipation(
            ParticipantRepository participants,
            CaseCoordinatorRepository coordinators,
            CaseConsentRepository consents) {
        this.participants = participants;
        this.coordinators = coordinators;
        this.consents = consents;
    }

    @Transactional
    public Participation handle(PlanId plan, CaseId caseId) {
        return new Participation(
                participants.ofPlan(plan), coordinators.ofCase(caseId).orElse(null), consents.ofCase(caseId));
    }
}
