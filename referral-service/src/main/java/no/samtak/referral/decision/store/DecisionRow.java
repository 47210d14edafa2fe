package no.samtak.referral.decision.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.decision.domain.DecisionState;
import org.jspecify.annotations.Nullable;

/** Only the state and the time of dispatch are ever updated; the database grants nothing else. */
@Entity
@Table(name = "decision")
class DecisionRow {

    @Id
    UUID decisionId;

    @Column(updatable = false)
    UUID caseId;

    @Enumerated(EnumType.STRING)
    DecisionState state;

    @Column(updatable = false)
    LocalDate decidedOn;

    @Column(updatable = false)
    Instant madeAt;

    @Column(updatable = false)
    String decidedBy;

    @Column(updatable = false)
    byte[] facts;

    @Column(updatable = false)
    byte[] trace;

    @Column(updatable = false)
    @Nullable LocalDate coordinatorNamedBy;

    @Column(updatable = false)
    String rulebookVersion;

    @Column(updatable = false)
    String policyVersion;

    @Nullable Instant dispatchedAt;
}
