package no.samtak.referral.correction.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.correction.domain.CorrectionKind;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "correction")
class TrailRow {

    @Id
    UUID correctionId;

    @Nullable UUID personId;

    @Nullable UUID caseId;

    @Enumerated(EnumType.STRING)
    CorrectionKind kind;

    byte[] said;
    Instant recordedAt;
    String recordedBy;
}
