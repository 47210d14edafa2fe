package no.samtak.referral.decision.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.decision.domain.Ruling;

/** Never updated: another ruling is another row. */
@Entity
@Table(name = "impartiality_ruling")
class ImpartialityRulingRow {

    @Id
    UUID rulingId;

    UUID caseId;
    String person;

    @Enumerated(EnumType.STRING)
    Ruling ruling;

    byte[] reasons;
    Instant ruledAt;
    String ruledBy;
}
