package no.samtak.plan.plan.domain;

/** Who answers for the plan. Where the municipality and the specialist health service are both involved: the former. */
public enum ResponsibleAuthority {
    MUNICIPAL_HEALTH_AND_CARE,
    SPECIALIST_HEALTH_SERVICE,
    MUNICIPAL_CHILD_WELFARE,
    MUNICIPAL_SOCIAL_SERVICES,
    NAV
}
