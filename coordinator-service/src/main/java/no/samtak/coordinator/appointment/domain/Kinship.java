package no.samtak.coordinator.appointment.domain;

/** What the one who appoints declares about the coordinator and the family. */
public enum Kinship {
    NONE,
    RELATIVE
}
