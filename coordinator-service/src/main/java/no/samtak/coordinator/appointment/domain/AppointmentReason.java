package no.samtak.coordinator.appointment.domain;

/** Why somebody is appointed, as a category: a letter never tells of anybody's health. */
public enum AppointmentReason {
    FIRST_APPOINTMENT,
    /** The person or the family asked for another coordinator. */
    REQUESTED_CHANGE,
    CHANGE_OF_STAFF,
    CHANGE_OF_SERVICES
}
