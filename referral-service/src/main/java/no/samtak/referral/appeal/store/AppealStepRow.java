package no.samtak.referral.appeal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Never updated: what was done was done. */
@Entity
@Table(name = "appeal_step")
@IdClass(AppealStepRow.Key.class)
class AppealStepRow {

    @Id
    UUID appealId;

    @Id
    int number;

    String kind;
    byte[] step;
    Instant takenAt;
    String takenBy;

    record Key(UUID appealId, int number) {}
}
