package no.samtak.referral.intake.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.KeptMessage;
import no.samtak.referral.intake.domain.ReferralId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "kept_message")
class KeptMessageRow {

    @Id
    UUID keptMessageId;

    UUID referralId;
    UUID caseId;
    byte[] content;
    byte[] contentHash;
    Instant cameAt;

    @Nullable Instant settledAt;

    @Nullable String settledBy;

    @Enumerated(EnumType.STRING)
    KeptMessage.@Nullable Settlement outcome;

    void take(KeptMessage from, ColumnCipher cipher) {
        keptMessageId = from.id();
        referralId = from.referralId().value();
        caseId = from.caseId().value();
        content = cipher.encryptText(from.content(), cell());
        cameAt = from.cameAt();
        settle(from);
    }

    void settle(KeptMessage from) {
        settledAt = from.settledAt();
        settledBy = from.settledBy();
        outcome = from.outcome();
    }

    KeptMessage toMessage(ColumnCipher cipher) {
        return new KeptMessage(
                keptMessageId,
                new ReferralId(referralId),
                new CaseId(caseId),
                cipher.decryptText(content, cell()),
                cameAt,
                settledAt,
                settledBy,
                outcome);
    }

    private Cell cell() {
        return new Cell("kept_message", "content", keptMessageId);
    }
}
