package no.samtak.referral.intake.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "referral_correction")
@IdClass(CorrectionRow.Key.class)
class CorrectionRow {

    @Id
    UUID referralId;

    @Id
    long version;

    byte[] before;
    byte[] reason;
    Instant correctedAt;
    String correctedBy;

    record Key(UUID referralId, long version) {}
}
