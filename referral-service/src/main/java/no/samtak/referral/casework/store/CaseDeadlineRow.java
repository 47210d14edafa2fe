package no.samtak.referral.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseDeadline.Delay;
import no.samtak.referral.casework.domain.CaseDeadline.Stop;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.DeadlineKind;
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

    @Enumerated(EnumType.STRING)
    DeadlineKind kind;

    @Nullable UUID follows;

    LocalDate startedOn;
    LocalDate nominalDate;
    LocalDate sendBy;

    @Enumerated(EnumType.STRING)
    MonthState month;

    byte @Nullable [] delayReason;

    @Nullable String explainedBy;

    @Nullable LocalDate expectedOn;

    @Enumerated(EnumType.STRING)
    @Nullable ClockStop stoppedWhy;

    @Nullable String stoppedBy;

    @Nullable String stoppedHow;

    @Nullable Instant stoppedAt;

    String rulebookVersion;
    String policyVersion;

    void take(CaseDeadline from, ColumnCipher cipher) {
        deadlineId = from.id().value();
        caseId = from.caseId().value();
        referralId = from.referralId().value();
        kind = from.kind();
        follows = from.follows() == null ? null : from.follows().value();
        startedOn = from.startedOn();
        nominalDate = from.nominalDate();
        sendBy = from.sendBy();
        month = from.month();
        take(from.delay(), cipher);
        take(from.stop());
        rulebookVersion = from.rulebookVersion();
        policyVersion = from.policyVersion();
    }

    private void take(@Nullable Delay delay, ColumnCipher cipher) {
        String reason = delay == null ? null : delay.reason();
        delayReason = reason == null ? null : cipher.encryptText(reason, cell());
        explainedBy = delay == null ? null : delay.by();
        expectedOn = delay == null ? null : delay.expectedOn();
    }

    private void take(@Nullable Stop stop) {
        stoppedWhy = stop == null ? null : stop.why();
        stoppedBy = stop == null ? null : stop.by();
        stoppedHow = stop == null ? null : stop.how();
        stoppedAt = stop == null ? null : stop.at();
    }

    CaseDeadline toDeadline(ColumnCipher cipher) {
        return new CaseDeadline(
                new DeadlineId(deadlineId),
                new CaseId(caseId),
                new ReferralId(referralId),
                kind,
                follows == null ? null : new DeadlineId(follows),
                startedOn,
                nominalDate,
                sendBy,
                month,
                delay(cipher),
                stoppedWhy == null
                        ? null
                        : new Stop(
                                stoppedWhy,
                                Objects.requireNonNull(stoppedBy),
                                stoppedHow,
                                Objects.requireNonNull(stoppedAt)),
                rulebookVersion,
                policyVersion);
    }

    private @Nullable Delay delay(ColumnCipher cipher) {
        return expectedOn == null
                ? null
                : new Delay(
                        delayReason == null ? null : cipher.decryptText(delayReason, cell()), explainedBy, expectedOn);
    }

    private Cell cell() {
        return new Cell("case_deadline", "delay_reason", deadlineId);
    }
}
