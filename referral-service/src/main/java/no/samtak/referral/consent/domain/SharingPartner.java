package no.samtak.referral.consent.domain;

/** With whom confidential information may be shared; each can be let in and shut out by itself. */
public enum SharingPartner {
    HEALTH_AND_CARE,
    /** Fastlege. */
    GENERAL_PRACTITIONER,
    /** Helsestasjon og skolehelsetjeneste. */
    PUBLIC_HEALTH_NURSE,
    /** Spesialisthelsetjenesten. */
    HOSPITAL,
    CHILD_WELFARE,
    KINDERGARTEN,
    SCHOOL,
    /** Pedagogisk-psykologisk tjeneste (PPT). */
    EDUCATIONAL_PSYCHOLOGY,
    NAV,
    OTHER
}
