package no.samtak.referral.takeover.domain;

import java.time.Instant;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A running case that came over from another system. Its deadlines start when a person has confirmed it.
 *
 * @param source the other system
 * @param sourceId what it calls the case there
 * @param confirmedAt legal time; null as long as nobody has looked
 */
public record TakenOverCase(
        CaseId caseId,
        TakeoverId takeoverId,
        String source,
        String sourceId,
        ReferralId referralId,
        @Nullable EarlierDelayLetter delayLetter,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy) {

    public TakenOverCase confirmed(Instant at, String by) {
        return new TakenOverCase(caseId, takeoverId, source, sourceId, referralId, delayLetter, at, by);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
