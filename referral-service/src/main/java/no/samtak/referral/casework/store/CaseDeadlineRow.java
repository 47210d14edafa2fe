package no.samtak.referral.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.intake.domain.ReferralId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "case_deadline")
class CaseDeadlineRow {

    @Id
    UUID deadlineId;

    UUID caseId;
    UUID referralId;
    String kind;
    LocalDate startedOn;
    LocalDate nominalDate;
    LocalDate sendBy;

    @Enumerated(EnumType.STRING)
    MonthState month;

    byte @Nullable [] delayReason;

    @Nullable LocalDate expectedOn;

    @Nullable String stoppedWhy;

    String rulebookVersion;
    String policyVersion;

    void take(CaseDeadline from, ColumnCipher cipher) {
        deadlineId = from.id().value();
        caseId = from.caseId().value();
        referralId = from.referralId().value();
        kind = CaseDeadline.KIND;
        startedOn = from.startedOn();
        nominalDate = from.nominalDate();
        sendBy = from.sendBy();
        month = from.month();
        delayReason = from.delayReason() == null ? null : cipher.encryptText(from.delayReason(), cell());
        expectedOn = from.expectedOn();
        stoppedWhy = from.stoppedWhy();
        rulebookVersion = from.rulebookVersion();
        policyVersion = from.policyVersion();
    }

    CaseDeadline toDeadline(ColumnCipher cipher) {
        return new CaseDeadline(
                new DeadlineId(deadlineId),
                new CaseId(caseId),
                new ReferralId(referralId),
                startedOn,
                nominalDate,
                sendBy,
                month,
                delayReason == null ? null : cipher.decryptText(delayReason, cell()),
                expectedOn,
                stoppedWhy,
                rulebookVersion,
                policyVersion);
    }

    private Cell cell() {
        return new Cell("case_deadline", "delay_reason", deadlineId);
    }
}
