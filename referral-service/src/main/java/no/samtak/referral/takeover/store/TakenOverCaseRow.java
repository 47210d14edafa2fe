package no.samtak.referral.takeover.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.takeover.domain.EarlierDelayLetter;
import no.samtak.referral.takeover.domain.TakenOverCase;
import no.samtak.referral.takeover.domain.TakeoverId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "taken_over_case")
class TakenOverCaseRow {

    @Id
    UUID caseId;

    UUID takeoverId;
    int position;
    String source;
    String sourceId;
    UUID referralId;

    @Nullable LocalDate delayLetterSentOn;

    @Nullable LocalDate expectedOn;

    @Nullable Instant confirmedAt;

    @Nullable String confirmedBy;

    void take(TakenOverCase from) {
        EarlierDelayLetter letter = from.delayLetter();
        caseId = from.caseId().value();
        takeoverId = from.takeoverId().value();
        source = from.source();
        sourceId = from.sourceId();
        referralId = from.referralId().value();
        delayLetterSentOn = letter == null ? null : letter.sentOn();
        expectedOn = letter == null ? null : letter.expectedOn();
        confirmedAt = from.confirmedAt();
        confirmedBy = from.confirmedBy();
    }

    TakenOverCase toCase() {
        return new TakenOverCase(
                new CaseId(caseId),
                new TakeoverId(takeoverId),
                source,
                sourceId,
                new ReferralId(referralId),
                delayLetterSentOn == null || expectedOn == null
                        ? null
                        : new EarlierDelayLetter(delayLetterSentOn, expectedOn),
                confirmedAt,
                confirmedBy);
    }
}
