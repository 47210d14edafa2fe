package no.samtak.plan.revision.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.revision.domain.DeadlineId;
import no.samtak.plan.revision.domain.RevisionDeadline;

@Entity
@Table(name = "revision_deadline")
class RevisionDeadlineRow {

    @Id
    UUID deadlineId;

    UUID planId;
    LocalDate nominalDate;
    LocalDate actBy;
    LocalDate[] warnings;

    @Enumerated(EnumType.STRING)
    RevisionDeadline.Watch watch;

    void take(RevisionDeadline from) {
        deadlineId = from.id().value();
        planId = from.planId().value();
        nominalDate = from.nominalDate();
        actBy = from.actBy();
        warnings = from.warnings().toArray(LocalDate[]::new);
        watch = from.watch();
    }

    RevisionDeadline toDeadline() {
        return new RevisionDeadline(
                new DeadlineId(deadlineId), new PlanId(planId), nominalDate, actBy, List.of(warnings), watch);
    }
}
