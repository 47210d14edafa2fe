package no.samtak.referral.consent.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.consent.domain.ConsentFinding;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.FindingId;
import no.samtak.referral.consent.domain.FindingKind;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Only its end may ever change: see the grants. */
@Entity
@DynamicUpdate
@Table(name = "consent_finding")
class ConsentFindingRow {

    @Id
    UUID findingId;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    FindingKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable ConsentPurpose purpose;

    LocalDate countsFrom;

    @Nullable LocalDate countsUntil;

    byte[] assessedBy;
    byte[] reasons;
    Instant recordedAt;
    String recordedBy;

    static ConsentFindingRow of(ConsentFinding from, ColumnCipher cipher) {
        ConsentFindingRow row = new ConsentFindingRow();
        row.findingId = from.id().value();
        row.caseId = from.caseId().value();
        row.kind = from.kind();
        row.purpose = from.purpose();
        row.countsFrom = from.from();
        row.countsUntil = from.until();
        row.assessedBy = cipher.encryptText(from.assessedBy(), row.cell("assessed_by"));
        row.reasons = cipher.encryptText(from.reasons(), row.cell("reasons"));
        row.recordedAt = from.recordedAt();
        row.recordedBy = from.recordedBy();
        return row;
    }

    ConsentFinding toFinding(ColumnCipher cipher) {
        return new ConsentFinding(
                new FindingId(findingId),
                new CaseId(caseId),
                kind,
                purpose,
                countsFrom,
                countsUntil,
                cipher.decryptText(assessedBy, cell("assessed_by")),
                cipher.decryptText(reasons, cell("reasons")),
                recordedAt,
                recordedBy);
    }

    private Cell cell(String column) {
        return new Cell("consent_finding", column, findingId);
    }
}
