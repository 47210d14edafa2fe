package no.samtak.referral.assignment.domain;

import java.time.LocalDate;

/**
 * One colleague sees to another's work while they are away. The cases stay with who has them.
 *
 * @param staffId who is away
 * @param standsIn who sees to their work
 * @param firstDay Europe/Oslo, that day included
 * @param lastDay Europe/Oslo, that day included
 */
public record StandIn(
        StandInId id, String staffId, String standsIn, LocalDate firstDay, LocalDate lastDay, String by) {}
