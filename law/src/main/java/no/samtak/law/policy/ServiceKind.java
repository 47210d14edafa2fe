package no.samtak.law.policy;

/** The services that a policy counts, does not count, or says are not health and care services. */
public enum ServiceKind {
    HOME_NURSING,
    PHYSIOTHERAPY,
    OCCUPATIONAL_THERAPY,
    PERSONAL_ASSISTANCE,
    RESPITE_CARE,
    CARE_HOUSING,
    SUPPORT_CONTACT,
    MENTAL_HEALTH_AND_ADDICTION,
    /** Fastlege. */
    GENERAL_PRACTITIONER,
    /** Helsesykepleier. */
    PUBLIC_HEALTH_NURSE,
    CHILD_WELFARE,
    KINDERGARTEN,
    SCHOOL,
    /** Pedagogisk-psykologisk tjeneste (PPT). */
    EDUCATIONAL_PSYCHOLOGY,
    NAV
}
