package no.samtak.referral.letterorder.domain;

/** Why a letter of a case must never leave by itself: a named person lets it go, or nobody does. */
public enum ReleaseBlock {
    EXPECTED_CHILD,
    PROTECTED_ADDRESS,
    FAMILY_NOT_TOLD,
    /** Between 12 and 16, for reasons that should be respected. */
    PARENTS_NOT_INFORMED,
    UNIDENTIFIED
}
