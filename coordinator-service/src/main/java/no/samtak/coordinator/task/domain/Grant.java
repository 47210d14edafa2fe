package no.samtak.coordinator.task.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.Scheme;

/**
 * That somebody has a right to a coordinator.
 *
 * @param on in Europe/Oslo
 * @param namedBy the working day by which the family has been promised to hear who it is
 * @param at legal time: from here on somebody is responsible
 */
public record Grant(CaseId caseId, PersonId person, Scheme scheme, LocalDate on, LocalDate namedBy, Instant at) {}
