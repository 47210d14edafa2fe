package no.samtak.plan.participation.domain;

/** How somebody takes part. */
public enum ParticipantRole {
    THE_PERSON,
    NEXT_OF_KIN,
    SERVICE_PROVIDER,
    SPECIALIST_HEALTH,
    SCHOOL_OR_KINDERGARTEN,
    NAV,
    CHILD_WELFARE,
    OTHER
}
