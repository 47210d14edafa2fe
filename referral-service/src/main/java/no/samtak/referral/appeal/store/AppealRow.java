package no.samtak.referral.appeal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.appeal.domain.AppealState;
import no.samtak.referral.appeal.domain.Timeliness;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appeal")
class AppealRow {

    @Id
    UUID appealId;

    @Column(updatable = false)
    UUID caseId;

    @Column(updatable = false)
    @Nullable UUID decisionId;

    @Column(updatable = false)
    LocalDate receivedOn;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Timeliness timeliness;

    @Enumerated(EnumType.STRING)
    AppealState state;

    byte[] received;
    long version;
}
