package no.samtak.referral.casework.domain;

/** In what capacity somebody gets letters about a case. */
public enum PartyRole {
    /** The person the case is about. */
    SUBJECT,
    MOTHER,
    FATHER,
    CO_MOTHER,
    OTHER_GUARDIAN
}
