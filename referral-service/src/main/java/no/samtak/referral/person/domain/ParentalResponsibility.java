package no.samtak.referral.person.domain;

/**
 * Who holds parental responsibility for a child, as the population register says; the codes of the Norwegian base
 * profiles (no-basis-parental-responsibility).
 */
public enum ParentalResponsibility {
    /** Felles: both parents. */
    JOINT,
    MOTHER,
    FATHER,
    CO_MOTHER,
    /** Andre: somebody who is not a parent. */
    OTHERS,
    /** Ukjent: somebody has to find out. */
    UNKNOWN
}
