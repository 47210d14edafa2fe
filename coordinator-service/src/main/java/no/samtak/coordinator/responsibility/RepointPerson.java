package no.samtak.coordinator.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.appointment.store.AppointmentRepository;
import no.samtak.coordinator.responsibility.store.CoordinatedCaseRepository;

/**
 * Two ids were one person, or one was two after all. An appointment that ran beside another of the same person stays under
 * the id it was made for: which of two coordinators goes on is for people to decide, not for us.
 */
@ApplicationScoped
public class RepointPerson {

    private final CoordinatedCaseRepository cases;
    private final AppointmentRepository appointments;

    RepointPerson(CoordinatedCaseRepository cases, AppointmentRepository appointments) {
        this.cases = cases;
        this.appointments = appointments;
    }

    @Transactional
    public void merged(PersonId kept, PersonId gone) {
        appointments.repoint(cases.repoint(gone, kept), gone, kept);
    }

    /** @param about the cases that are about the restored person */
    @Transactional
    public void split(PersonId kept, PersonId restored, List<CaseId> about) {
        appointments.repoint(cases.repoint(kept, restored, about), kept, restored);
    }
}
