package no.samtak.referral.intake.domain;

/** How a referral reaches the right body. */
public enum ForwardingWay {
    /** We send it there. */
    FORWARDED(ReferralStanding.FORWARDED),
    /** We show its sender the way. */
    GUIDED(ReferralStanding.GUIDED);

    private final ReferralStanding standing;

    ForwardingWay(ReferralStanding standing) {
        this.standing = standing;
    }

    public ReferralStanding standing() {
        return standing;
    }
}
