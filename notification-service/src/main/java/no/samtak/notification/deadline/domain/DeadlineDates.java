package no.samtak.notification.deadline.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The dates of a deadline as its owner has counted them, in Europe/Oslo.
 *
 * @param nominal the last day of the period as the statute counts it
 * @param sendBy the last working day on which the municipality can still act in time
 * @param warnings the days on which staff are told, earliest first
 */
public record DeadlineDates(LocalDate nominal, LocalDate sendBy, List<LocalDate> warnings) {

    public DeadlineDates {
        warnings = warnings.stream().sorted().distinct().toList();
    }
}
