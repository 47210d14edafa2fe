package no.samtak.plan.participation.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.AppointmentEndedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.plan.participation.EndAppointment;
import no.samtak.plan.plan.domain.CaseId;

/** coordinator-service says that an appointment has ended. */
@ApplicationScoped
class EndAppointmentWhenEnded implements Reaction<AppointmentEndedV1> {

    private final EndAppointment endAppointment;

    EndAppointmentWhenEnded(EndAppointment endAppointment) {
        this.endAppointment = endAppointment;
    }

    @Override
    public Class<AppointmentEndedV1> to() {
        return AppointmentEndedV1.class;
    }

    @Override
    public void react(AppointmentEndedV1 event, EventContext context) {
        endAppointment.handle(new CaseId(event.caseId()), event.appointmentId());
    }
}
