package no.samtak.coordinator.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.EndReason;
import no.samtak.coordinator.letterorder.store.LetterErrandRepository;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.letterorder.CallOffLetters;

/**
 * Puts down that a letter is to be written. Whom it goes to is asked afterwards, outside the transaction that makes it
 * necessary. The caller holds the case's lock.
 */
@ApplicationScoped
public class RequestAppointmentLetter {

    private final LetterErrandRepository errands;
    private final CallOffLetters callOffLetters;
    private final TechnicalClock clock;

    RequestAppointmentLetter(LetterErrandRepository errands, CallOffLetters callOffLetters, TechnicalClock clock) {
        this.errands = errands;
        this.callOffLetters = callOffLetters;
        this.clock = clock;
    }

    @Transactional
    public void handle(Appointment made) {
        errands.add(made.id(), made.from(), clock.now());
    }

    /** It holds no longer: what was not written is not, and what waits for our word does not leave. */
    @Transactional
    public void callOff(Appointment appointment, EndReason why) {
        errands.remove(appointment.id());
        callOffLetters.handle(appointment.caseId().value(), why.name());
    }
}
