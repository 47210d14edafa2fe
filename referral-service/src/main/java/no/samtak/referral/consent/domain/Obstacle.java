package no.samtak.referral.consent.domain;

/** Why a consent may not be used, beside those who have not given it. */
public enum Obstacle {
    /** Somebody who must has said nothing, or no. */
    NOT_GIVEN,
    /** From 12 the child is heard, or it is recorded how that was tried and why there is no view. */
    CHILD_NOT_HEARD,
    /** Nobody is registered who could consent. */
    NOBODY_WHO_COULD,
    /** There is a care order, and no child welfare service on the case. */
    CHILD_WELFARE_NOT_ON_CASE,
    /** The parents are not to be told, and nobody has found that the child decides by itself. */
    PARENTS_NOT_INFORMED,
    /** Nobody is left who holds parental responsibility. */
    ALL_GUARDIANS_DEAD
}
