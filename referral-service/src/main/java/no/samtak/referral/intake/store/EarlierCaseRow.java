package no.samtak.referral.intake.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "earlier_case")
class EarlierCaseRow {

    @Id
    UUID caseId;

    UUID earlierCaseId;
}
