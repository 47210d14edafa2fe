package no.samtak.referral.intake.domain;

/** Why a sender takes its message back. */
public enum CancellationReason {
    /** It was about somebody else: nothing of it may be shown to anybody any more. */
    WRONG_PERSON,
    /** It should not have been sent, or not to this municipality. */
    SENT_BY_MISTAKE,
    /** Whoever sent it sees no need any more. */
    NO_LONGER_NEEDED
}
