package no.samtak.plan.participation.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.AppointmentPausedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.plan.participation.EndAppointment;
import no.samtak.plan.plan.domain.CaseId;

/** coordinator-service says that a coordinator may not coordinate for the time being. */
@ApplicationScoped
class EndAppointmentWhenPaused implements Reaction<AppointmentPausedV1> {

    private final EndAppointment endAppointment;

    EndAppointmentWhenPaused(EndAppointment endAppointment) {
        this.endAppointment = endAppointment;
    }

    @Override
    public Class<AppointmentPausedV1> to() {
        return AppointmentPausedV1.class;
    }

    @Override
    public void react(AppointmentPausedV1 event, EventContext context) {
        endAppointment.handle(new CaseId(event.caseId()), event.appointmentId());
    }
}
