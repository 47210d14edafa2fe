package no.samtak.referral.intake.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.Supplement;
import no.samtak.referral.intake.domain.SupplementId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "supplement")
class SupplementRow {

    @Id
    UUID supplementId;

    UUID referralId;
    UUID caseId;

    @Nullable String externalMessageId;

    byte[] contents;
    LocalDate receivedOn;
    Instant registeredAt;
    String registeredBy;

    void take(Supplement from, ColumnCipher cipher) {
        supplementId = from.id().value();
        referralId = from.referralId().value();
        caseId = from.caseId().value();
        externalMessageId = from.externalMessageId();
        contents = cipher.encryptText(from.contents(), cell());
        receivedOn = from.receivedOn();
        registeredAt = from.registeredAt();
        registeredBy = from.registeredBy();
    }

    Supplement toSupplement(ColumnCipher cipher) {
        return new Supplement(
                new SupplementId(supplementId),
                new ReferralId(referralId),
                new CaseId(caseId),
                externalMessageId,
                cipher.decryptText(contents, cell()),
                receivedOn,
                registeredAt,
                registeredBy);
    }

    private Cell cell() {
        return new Cell("supplement", "contents", supplementId);
    }
}
