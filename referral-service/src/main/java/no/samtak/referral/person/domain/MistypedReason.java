package no.samtak.referral.person.domain;

/** Why a text is nobody's number, as a code that says nothing about the text. */
public enum MistypedReason {
    /** Something else than digits, spaces and hyphens. */
    NOT_ONLY_DIGITS,
    /** Not eleven digits. */
    WRONG_LENGTH,
    /** The first six digits are no date, or the century cannot be told from the individual number. */
    NO_SUCH_DATE,
    /** The date is later than today. */
    BORN_IN_THE_FUTURE,
    /** Well formed, but of an invented person; this installation accepts real persons only. */
    SYNTHETIC_NOT_ACCEPTED,
    /** The check digits do not fit the rest: most often one wrong digit or two that changed places. */
    CHECK_DIGITS
}
