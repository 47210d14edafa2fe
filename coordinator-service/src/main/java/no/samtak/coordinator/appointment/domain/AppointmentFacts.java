package no.samtak.coordinator.appointment.domain;

import java.time.LocalDate;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.consent.domain.KnownConsent;
import no.samtak.coordinator.register.domain.Coordinator;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of appointment ask for.
 *
 * @param secondary null when none is named
 * @param kinship as declared by the one who appoints
 * @param consent to having a coordinator
 * @param current the person's coordinator on this case, if there is one
 * @param caseWithCoordinator another case on which the person has a coordinator, if there is one
 * @param on the day it is to begin, in Europe/Oslo
 */
public record AppointmentFacts(
        Coordinator coordinator,
        @Nullable Coordinator secondary,
        Kinship kinship,
        KnownConsent consent,
        @Nullable Appointment current,
        @Nullable CaseId caseWithCoordinator,
        LocalDate on) {}
