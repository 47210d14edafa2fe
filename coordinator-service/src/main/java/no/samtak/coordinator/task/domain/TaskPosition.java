package no.samtak.coordinator.task.domain;

import java.time.LocalDate;

/** A place in the list of tasks, which is sorted by date and then id. */
public record TaskPosition(LocalDate dueOn, AppointmentTaskId id) {}
