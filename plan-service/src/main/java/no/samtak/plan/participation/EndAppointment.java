package no.samtak.plan.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.samtak.plan.participation.store.CaseCoordinatorRepository;
import no.samtak.plan.plan.domain.CaseId;

/**
 * Nobody coordinates a case until somebody is appointed again; the coordinating unit is responsible. A plan in force
 * stays so, but none becomes active.
 */
@ApplicationScoped
public class EndAppointment {

    private final CaseCoordinatorRepository coordinators;

    EndAppointment(CaseCoordinatorRepository coordinators) {
        this.coordinators = coordinators;
    }

    @Transactional
    public void handle(CaseId caseId, UUID appointmentId) {
        coordinators.remove(caseId, appointmentId);
    }
}
