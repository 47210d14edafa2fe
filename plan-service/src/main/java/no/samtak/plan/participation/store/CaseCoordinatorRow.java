package no.samtak.plan.participation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.samtak.plan.participation.domain.Coordinator;
import no.samtak.plan.plan.domain.CaseId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "case_coordinator")
class CaseCoordinatorRow {

    @Id
    UUID caseId;

    UUID appointmentId;
    UUID coordinatorId;

    @Nullable String staffId;

    void take(CaseId about, Coordinator from) {
        caseId = about.value();
        appointmentId = from.appointmentId();
        coordinatorId = from.coordinatorId();
        staffId = from.staffId();
    }

    Coordinator toCoordinator() {
        return new Coordinator(appointmentId, coordinatorId, staffId);
    }
}
