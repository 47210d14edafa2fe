package no.samtak.plan.participation.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.CoordinatorAppointedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.plan.participation.RecordAppointment;
import no.samtak.plan.participation.domain.Coordinator;
import no.samtak.plan.plan.domain.CaseId;

/** coordinator-service says who coordinates from now on. */
@ApplicationScoped
class RecordAppointmentWhenMade implements Reaction<CoordinatorAppointedV1> {

    private final RecordAppointment recordAppointment;

    RecordAppointmentWhenMade(RecordAppointment recordAppointment) {
        this.recordAppointment = recordAppointment;
    }

    @Override
    public Class<CoordinatorAppointedV1> to() {
        return CoordinatorAppointedV1.class;
    }

    @Override
    public void react(CoordinatorAppointedV1 event, EventContext context) {
        recordAppointment.handle(
                new CaseId(event.caseId()),
                new Coordinator(event.appointmentId(), event.coordinatorId(), event.staffId()));
    }
}
