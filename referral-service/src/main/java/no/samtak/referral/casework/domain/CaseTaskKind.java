package no.samtak.referral.casework.domain;

/** Something a person has to do on a case. */
public enum CaseTaskKind {
    /** Nobody is recorded as having told the family: talk with them first. */
    CONTACT_FAMILY,
    /** The number was mistyped or missing: find out whom it is about. */
    CLARIFY_IDENTITY,
    /** The child has nobody registered who can get a letter. */
    FIND_GUARDIANS,
    /** A letter did not arrive: send it another way, or bring it. */
    SEND_LETTER_AGAIN
}
