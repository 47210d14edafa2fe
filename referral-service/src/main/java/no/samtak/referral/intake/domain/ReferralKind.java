package no.samtak.referral.intake.domain;

/** What arrived. */
public enum ReferralKind {
    /** Søknad: the person, or whoever acts for them, asks. */
    APPLICATION,
    /** Melding om behov: somebody else sees a need. Nobody has asked for anything yet. */
    REPORT_OF_NEED,
    /** The municipality takes the initiative itself. */
    OWN_INITIATIVE
}
