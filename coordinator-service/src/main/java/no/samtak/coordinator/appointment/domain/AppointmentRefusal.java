package no.samtak.coordinator.appointment.domain;

import java.time.LocalDate;
import java.util.List;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.register.domain.CoordinatorId;

/** Why somebody cannot be appointed. */
public sealed interface AppointmentRefusal {

    record NotApprovedByLeader(CoordinatorId coordinator) implements AppointmentRefusal {}

    record NotTrained(CoordinatorId coordinator) implements AppointmentRefusal {}

    record NotActive(CoordinatorId coordinator, LocalDate on) implements AppointmentRefusal {}

    record RelativeOfFamily(CoordinatorId coordinator) implements AppointmentRefusal {}

    record CoordinatorAlready(CoordinatorId coordinator) implements AppointmentRefusal {}

    record OwnSecondary(CoordinatorId coordinator) implements AppointmentRefusal {}

    /** @param persons who is missing, as far as we have been told; empty when nobody has said anything yet */
    record ConsentMissing(List<PersonId> persons) implements AppointmentRefusal {
        public ConsentMissing {
            persons = List.copyOf(persons);
        }
    }

    /** There is at most one coordinator of the whole for a person (I1). */
    record CoordinatorOnOtherCase(CaseId other) implements AppointmentRefusal {}
}
