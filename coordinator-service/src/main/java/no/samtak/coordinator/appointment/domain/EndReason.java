package no.samtak.coordinator.appointment.domain;

/** Why an appointment ended. */
public enum EndReason {
    /** The next coordinator took over at the same instant. */
    HANDED_OVER,
    REQUESTED_BY_PERSON,
    CHANGE_OF_STAFF,
    CONSENT_WITHDRAWN,
    /** The person has died, or the pregnancy has ended. */
    CASE_CLOSED
}
