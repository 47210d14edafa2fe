package no.samtak.plan.revision.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "plan_version")
class PlanVersionRow {

    @Id
    UUID planVersionId;

    UUID planId;
    int number;
    byte[] snapshot;
    Instant activatedAt;
    String activatedBy;
}
