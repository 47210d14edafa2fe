package no.samtak.referral.consent.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.consent.domain.Capacity;
import no.samtak.referral.consent.domain.Consent;
import no.samtak.referral.consent.domain.ConsentId;
import no.samtak.referral.consent.domain.ConsentPosition;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.SharingPartner;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consent")
class ConsentRow {

    @Id
    UUID consentId;

    UUID caseId;
    UUID giverId;

    @Enumerated(EnumType.STRING)
    ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    Capacity capacity;

    List<String> services;

    @Enumerated(EnumType.STRING)
    ConsentPosition position;

    LocalDate statedOn;
    String how;

    byte @Nullable [] evidence;

    Instant recordedAt;
    String recordedBy;

    static ConsentRow of(Consent from, ColumnCipher cipher) {
        ConsentRow row = new ConsentRow();
        row.consentId = from.id().value();
        row.caseId = from.caseId().value();
        row.giverId = from.giver().value();
        row.capacity = from.capacity();
        row.purpose = from.purpose();
        row.services =
                from.services().stream().map(SharingPartner::name).sorted().toList();
        row.position = from.position();
        row.statedOn = from.on();
        row.how = from.how();
        row.evidence = from.evidence() == null ? null : cipher.encryptText(from.evidence(), row.cell());
        row.recordedAt = from.recordedAt();
        row.recordedBy = from.recordedBy();
        return row;
    }

    /** @param giver whoever the giver turned out to be */
    Consent toConsent(ColumnCipher cipher, UUID giver) {
        return new Consent(
                new ConsentId(consentId),
                new CaseId(caseId),
                new PersonId(giver),
                capacity,
                purpose,
                position,
                services.stream().map(SharingPartner::valueOf).collect(Collectors.toSet()),
                statedOn,
                how,
                evidence == null ? null : cipher.decryptText(evidence, cell()),
                recordedAt,
                recordedBy);
    }

    private Cell cell() {
        return new Cell("consent", "evidence", consentId);
    }
}
