package no.samtak.referral.decision.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Never updated: a correction is another row. */
@Entity
@Table(name = "decision_knowledge")
class KnowledgeRow {

    @Id
    UUID knowledgeId;

    UUID decisionId;
    LocalDate knownOn;
    String how;
    Instant recordedAt;
    String recordedBy;
}
