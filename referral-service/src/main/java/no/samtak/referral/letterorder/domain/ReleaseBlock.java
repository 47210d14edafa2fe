package no.samtak.referral.letterorder.domain;

/** Why a letter of a case must never leave by itself: a named person lets it go, or nobody does. */
public enum ReleaseBlock {
    EXPECTED_CHILD,
    PROTECTED_ADDRESS,
    FAMILY_NOT_TOLD,
    UNIDENTIFIED,
    /** It came from another system, which may have written already. */
    TAKEN_OVER
}
