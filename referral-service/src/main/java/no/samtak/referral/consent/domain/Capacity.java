package no.samtak.referral.consent.domain;

import java.util.Optional;
import no.samtak.referral.casework.domain.PartyRole;

/** In what capacity somebody states a position. */
public enum Capacity {
    SELF,
    /** Holder of parental responsibility. */
    PARENT,
    /** Verge. */
    GUARDIAN,
    CHILD_WELFARE,
    /** Next of kin, pbrl. § 4-6. */
    NEXT_OF_KIN,
    /** Fullmektig. */
    PROXY;

    /** Empty for somebody who is not born. */
    static Optional<Capacity> of(PartyRole role) {
        return switch (role) {
            case SUBJECT -> Optional.of(SELF);
            case MOTHER, FATHER, CO_MOTHER, OTHER_GUARDIAN -> Optional.of(PARENT);
            case LEGAL_GUARDIAN -> Optional.of(GUARDIAN);
            case CHILD_WELFARE -> Optional.of(CHILD_WELFARE);
            case NEXT_OF_KIN -> Optional.of(NEXT_OF_KIN);
            case PROXY -> Optional.of(PROXY);
            case EXPECTED_SIBLING -> Optional.empty();
        };
    }
}
