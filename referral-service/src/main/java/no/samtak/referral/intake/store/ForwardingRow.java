package no.samtak.referral.intake.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "forwarding")
class ForwardingRow {

    @Id
    UUID referralId;

    UUID caseId;
    byte[] details;
    Instant recordedAt;
    String recordedBy;
}
