package no.samtak.plan.participation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.samtak.plan.participation.domain.Coordinator;
import no.samtak.plan.plan.domain.CaseId;

/** Who coordinates which case, as coordinator-service has told. */
@ApplicationScoped
public class CaseCoordinatorRepository implements PanacheRepositoryBase<CaseCoordinatorRow, UUID> {

    public Optional<Coordinator> ofCase(CaseId caseId) {
        return findByIdOptional(caseId.value()).map(CaseCoordinatorRow::toCoordinator);
    }

    /** In the place of whoever coordinated before. */
    public void put(CaseId caseId, Coordinator appointed) {
        findByIdOptional(caseId.value()).ifPresentOrElse(row -> row.take(caseId, appointed), () -> {
            CaseCoordinatorRow row = new CaseCoordinatorRow();
            row.take(caseId, appointed);
            persist(row);
        });
    }

    /** The end of an appointment that another one has already followed removes nothing. */
    public void remove(CaseId caseId, UUID appointmentId) {
        delete("caseId = ?1 and appointmentId = ?2", caseId.value(), appointmentId);
    }
}
