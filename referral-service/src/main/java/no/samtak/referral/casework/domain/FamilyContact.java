package no.samtak.referral.casework.domain;

/**
 * What the person or family knows. A report of need is not an application: until they have applied, or somebody has
 * recorded who told them, when and how, nothing is sent to them.
 */
public enum FamilyContact {
    /** They asked themselves. */
    APPLIED,
    /** They are recorded as told. */
    TOLD,
    /** Nobody is recorded as having told them. */
    NOT_TOLD,
    /** They were told and want nothing: declined, not refused. */
    DECLINED;

    /** Whether letters may go to them. */
    public boolean opensTheirDoor() {
        return this == APPLIED || this == TOLD;
    }
}
