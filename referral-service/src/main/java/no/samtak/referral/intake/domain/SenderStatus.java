package no.samtak.referral.intake.domain;

import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.MonthState;

/** How far a referral has come, as far as its sender may know. Never an outcome. */
public enum SenderStatus {
    RECEIVED,
    /** Somebody has begun to assess it. */
    ACCEPTED,
    /** Answered or over, at the same moment for every outcome: so timing tells nothing either. */
    COMPLETED;

    /** @param month the referral's own clock, which stops when the letters of a decision have left */
    public static SenderStatus of(CaseState state, MonthState month) {
        if (month == MonthState.STOPPED) {
            return COMPLETED;
        }
        return switch (state) {
            case RECEIVED, UNIDENTIFIED, AWAITING_CONTACT -> RECEIVED;
            case UNDER_ASSESSMENT, READY_FOR_DECISION, DECIDED, DECLINED, FORWARDED, WITHDRAWN, CLOSED -> ACCEPTED;
        };
    }
}
