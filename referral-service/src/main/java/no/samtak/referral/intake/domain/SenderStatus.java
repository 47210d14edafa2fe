package no.samtak.referral.intake.domain;

import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.MonthState;

/** How far a referral has come, as far as its sender may know. Never an outcome. */
public enum SenderStatus {
    RECEIVED,
    /** Somebody has begun to assess it. */
    ACCEPTED,
    /** It belongs elsewhere, and went there or its sender was shown the way. */
    REJECTED,
    /** Somebody has made up their mind, and the answer is on its way. */
    IN_PROGRESS,
    /** Answered or over, at the same moment for every outcome: so timing tells nothing either. */
    COMPLETED,
    /** Taken back. */
    CANCELLED;

    /**
     * What this sender may know.
     *
     * @param month the referral's own clock, which stops when the letters of a decision have left
     */
    public static SenderStatus of(SenderKind sender, ReferralStanding standing, CaseState state, MonthState month) {
        return switch (standing) {
            case CANCELLED -> CANCELLED;
            case FORWARDED, GUIDED -> REJECTED;
            // A private sender has had a receipt, and that is all.
            case STANDS -> sender.isProfessional() ? ofCase(state, month) : RECEIVED;
        };
    }

    private static SenderStatus ofCase(CaseState state, MonthState month) {
        return switch (state) {
            case FORWARDED -> REJECTED;
            case WITHDRAWN -> CANCELLED;
            case RECEIVED, UNIDENTIFIED, AWAITING_CONTACT -> month == MonthState.STOPPED ? COMPLETED : RECEIVED;
            case UNDER_ASSESSMENT, READY_FOR_DECISION, DECLINED, CLOSED ->
                month == MonthState.STOPPED ? COMPLETED : ACCEPTED;
            case DECIDED, UNDER_APPEAL -> month == MonthState.STOPPED ? COMPLETED : IN_PROGRESS;
        };
    }

    /** Whose turn it is now. */
    public WhoActs whoActs(ReferralStanding standing) {
        return switch (this) {
            case RECEIVED, ACCEPTED, IN_PROGRESS -> WhoActs.MUNICIPALITY;
            case REJECTED -> standing == ReferralStanding.GUIDED ? WhoActs.SENDER : WhoActs.OTHER_BODY;
            case COMPLETED, CANCELLED -> WhoActs.NOBODY;
        };
    }
}
