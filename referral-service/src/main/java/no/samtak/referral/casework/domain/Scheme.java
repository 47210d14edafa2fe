package no.samtak.referral.casework.domain;

/** What a person or a family can have a right to. */
public enum Scheme {
    /** Koordinator, pbrl. § 2-5 b and hol. § 7-2: the person's right. */
    COORDINATOR,
    /** Barnekoordinator, pbrl. § 2-5 c and hol. § 7-2 a: the family's right. */
    CHILD_COORDINATOR,
    /** Individuell plan, pbrl. § 2-5 and hol. § 7-1. */
    INDIVIDUAL_PLAN
}
