package no.samtak.notification.deadline.domain;

import java.time.LocalDate;

/** A place in the list of deadlines, which is sorted by send-by date and then id. */
public record DeadlinePosition(LocalDate sendBy, DeadlineId id) {}
