package no.samtak.referral.letterorder.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.letterorder.domain.LetterHold;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "letter_hold")
class LetterHoldRow {

    @Id
    UUID holdId;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    ReleaseBlock reason;

    Instant notedAt;
    String notedBy;

    @Nullable Instant liftedAt;

    @Nullable String liftedBy;

    LetterHold toHold() {
        return new LetterHold(holdId, new CaseId(caseId), reason, notedAt, notedBy);
    }
}
