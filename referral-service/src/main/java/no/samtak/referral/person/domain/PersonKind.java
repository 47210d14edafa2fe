package no.samtak.referral.person.domain;

/** How well a person is known. */
public enum PersonKind {
    /** Has a recognised number. */
    KNOWN,
    /** The number is missing or wrong; a task asks to clarify. */
    UNIDENTIFIED,
    /** Not yet born: no number, a due date instead. */
    EXPECTED_CHILD
}
