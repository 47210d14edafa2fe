package no.samtak.plan.participation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.plan.participation.domain.Consent;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.plan.domain.CaseId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "case_consent")
@IdClass(CaseConsentRow.Key.class)
class CaseConsentRow {

    @Id
    UUID caseId;

    @Id
    @Enumerated(EnumType.STRING)
    ConsentPurpose purpose;

    LocalDate givenFrom;

    @Nullable LocalDate givenUntil;

    @Nullable LocalDate withdrawnOn;

    void take(CaseId about, Consent from) {
        caseId = about.value();
        purpose = from.purpose();
        givenFrom = from.from();
        givenUntil = from.until();
        withdrawnOn = from.withdrawnOn();
    }

    Consent toConsent() {
        return new Consent(purpose, givenFrom, givenUntil, withdrawnOn);
    }

    record Key(UUID caseId, ConsentPurpose purpose) {}
}
