package no.samtak.plan.plan.domain;

/** The act that gives the right to the plan. One plan serves them all; the basis says who answers for it. */
public enum LegalBasis {
    /** Helse- og omsorgstjenesteloven § 7-1. */
    HEALTH_AND_CARE_ACT,
    /** Spesialisthelsetjenesteloven. */
    SPECIALIST_HEALTH_ACT,
    /** Psykisk helsevernloven. */
    MENTAL_HEALTH_ACT,
    /** Barnevernsloven. */
    CHILD_WELFARE_ACT,
    /** Sosialtjenesteloven. */
    SOCIAL_SERVICES_ACT,
    /** NAV-loven. */
    NAV_ACT
}
