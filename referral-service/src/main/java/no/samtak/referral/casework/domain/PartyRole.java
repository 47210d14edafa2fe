package no.samtak.referral.casework.domain;

import no.samtak.referral.person.domain.ParentalResponsibility;
import org.jspecify.annotations.Nullable;

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

    /** Whether such a party holds parental responsibility; while nobody has said who does, every guardian counts. */
    public boolean holds(@Nullable ParentalResponsibility responsibility) {
        if (responsibility == null) {
            return isGuardianOfAChild();
        }
        return switch (responsibility) {
            case JOINT -> isParent();
            case MOTHER -> this == MOTHER;
            case FATHER -> this == FATHER;
            case CO_MOTHER -> this == CO_MOTHER;
            case OTHERS -> this == OTHER_GUARDIAN;
            case UNKNOWN -> isGuardianOfAChild();
        };
    }

    /** Whether such a party acts for a child as whoever has parental responsibility does. */
    public boolean isGuardianOfAChild() {
        return isParent() || this == OTHER_GUARDIAN;
    }
}
