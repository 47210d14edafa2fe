package no.samtak.plan.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.plan.participation.domain.Coordinator;
import no.samtak.plan.participation.store.CaseCoordinatorRepository;
import no.samtak.plan.plan.domain.CaseId;

/** Who coordinates a case just now. Empty while the coordinating unit itself is responsible. */
@ApplicationScoped
public class FindCoordinator {

    private final CaseCoordinatorRepository coordinators;

    FindCoordinator(CaseCoordinatorRepository coordinators) {
        this.coordinators = coordinators;
    }

    @Transactional
    public Optional<Coordinator> handle(CaseId caseId) {
        return coordinators.ofCase(caseId);
    }
}
