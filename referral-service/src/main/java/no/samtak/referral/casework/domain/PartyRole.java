package no.samtak.referral.casework.domain;

/** In what capacity somebody is on a case. */
public enum PartyRole {
    /** The person the case is about. */
    SUBJECT,
    MOTHER,
    FATHER,
    CO_MOTHER,
    /** Holds parental responsibility without being a parent. */
    OTHER_GUARDIAN,
    /** Verge: acts for the person within a mandate. */
    LEGAL_GUARDIAN,
    /** The child welfare service, under a care order. */
    CHILD_WELFARE,
    /** Nærmeste pårørende, pbrl. § 1-3. */
    NEXT_OF_KIN,
    /** Fullmektig: acts for the person within a written mandate. */
    PROXY,
    /** Another child expected in the same pregnancy. */
    EXPECTED_SIBLING;

    public boolean isParent() {
        return this == MOTHER || this == FATHER || this == CO_MOTHER;
    }

    /** Whether such a party acts for a child as whoever has parental responsibility does. */
    public boolean isGuardianOfAChild() {
        return isParent() || this == OTHER_GUARDIAN;
    }
}
