package no.samtak.referral.appeal.domain;

/** What the County Governor answers. */
public enum Settlement {
    /** Medhold. */
    UPHELD,
    /** Delvis medhold. */
    PARTLY_UPHELD,
    /** Ikke medhold. */
    REJECTED,
    /** Opphevet: the municipality assesses the need anew. */
    SET_ASIDE;

    /** Whether the municipality has to decide otherwise than it did. */
    public boolean asksForADecision() {
        return this == UPHELD || this == PARTLY_UPHELD;
    }
}
