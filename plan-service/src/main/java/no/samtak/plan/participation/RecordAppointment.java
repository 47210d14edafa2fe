package no.samtak.plan.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.plan.participation.domain.Coordinator;
import no.samtak.plan.participation.store.CaseCoordinatorRepository;
import no.samtak.plan.plan.domain.CaseId;

/** Somebody coordinates a case from now on, in the place of whoever did. */
@ApplicationScoped
public class RecordAppointment {

    private final CaseCoordinatorRepository coordinators;

    RecordAppointment(CaseCoordinatorRepository coordinators) {
        this.coordinators = coordinators;
    }

    @Transactional
    public void handle(CaseId caseId, Coordinator appointed) {
        coordinators.put(caseId, appointed);
    }
}
