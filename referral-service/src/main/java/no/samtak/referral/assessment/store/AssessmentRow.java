package no.samtak.referral.assessment.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "assessment")
class AssessmentRow {

    @Id
    UUID caseId;

    byte[] findings;
    long version;
    Instant recordedAt;
    String recordedBy;
}
