package no.samtak.referral.intake.domain;

/** What a message is about. The coordinating unit receives all three, and decides on the first. */
public enum ReferralMatter {
    /** A coordinator, a child coordinator, an individual plan, or services that must pull together. */
    COORDINATION,
    /** Melding om mulig behov for habilitering: guided or passed on. */
    HABILITATION,
    /** Melding om mulig behov for rehabilitering: guided or passed on. */
    REHABILITATION
}
