package no.samtak.referral.decision.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.decision.domain.ComingOfAge;

@Entity
@Table(name = "coming_of_age")
class ComingOfAgeRow {

    @Id
    UUID deadlineId;

    @Column(updatable = false)
    UUID caseId;

    @Column(updatable = false)
    UUID decisionId;

    @Column(updatable = false)
    LocalDate birthday;

    @Enumerated(EnumType.STRING)
    ComingOfAge.State state;
}
