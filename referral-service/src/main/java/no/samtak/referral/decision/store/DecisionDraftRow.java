package no.samtak.referral.decision.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.decision.domain.DecisionState;

@Entity
@Table(name = "decision_draft")
class DecisionDraftRow {

    @Id
    UUID decisionId;

    @Column(updatable = false)
    UUID caseId;

    @Enumerated(EnumType.STRING)
    DecisionState state;

    byte[] written;
    String writer;
    Instant writtenAt;
    long version;
}
