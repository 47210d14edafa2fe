package no.samtak.referral.samordning.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "coordination_dispute")
class DisputeRow {

    @Id
    UUID disputeId;

    @Column(updatable = false)
    UUID caseId;

    byte[] content;

    @Column(updatable = false)
    Instant openedAt;

    @Nullable Instant settledAt;

    long version;
}
