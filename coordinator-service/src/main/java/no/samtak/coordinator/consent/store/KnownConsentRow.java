package no.samtak.coordinator.consent.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.consent.domain.ConsentPurpose;
import no.samtak.coordinator.consent.domain.KnownConsent;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consent_position")
@IdClass(KnownConsentRow.Key.class)
class KnownConsentRow {

    @Id
    UUID caseId;

    @Id
    @Enumerated(EnumType.STRING)
    ConsentPurpose purpose;

    @Nullable LocalDate completeFrom;

    @Nullable LocalDate completeUntil;

    List<UUID> missing;

    record Key(UUID caseId, ConsentPurpose purpose) {}

    void take(KnownConsent from) {
        caseId = from.caseId().value();
        purpose = from.purpose();
        completeFrom = from.from();
        completeUntil = from.until();
        missing = from.missing().stream().map(PersonId::value).toList();
    }

    KnownConsent toConsent() {
        return new KnownConsent(
                new CaseId(caseId),
                purpose,
                completeFrom,
                completeUntil,
                missing.stream().map(PersonId::new).toList());
    }
}
