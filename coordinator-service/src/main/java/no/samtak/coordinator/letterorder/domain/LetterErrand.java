package no.samtak.coordinator.letterorder.domain;

import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.kit.tenant.Tenant;

/** A letter about an appointment that waits for somebody to be asked whom it goes to. */
public record LetterErrand(AppointmentId appointment, Tenant tenant) {}
