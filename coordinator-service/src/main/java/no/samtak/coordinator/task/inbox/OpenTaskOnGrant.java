package no.samtak.coordinator.task.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.SchemeGrantedV1;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.Scheme;
import no.samtak.coordinator.task.OpenAppointmentTask;
import no.samtak.coordinator.task.domain.Grant;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;

/** referral-service says that something was granted. */
@ApplicationScoped
class OpenTaskOnGrant implements Reaction<SchemeGrantedV1> {

    private final OpenAppointmentTask openAppointmentTask;

    OpenTaskOnGrant(OpenAppointmentTask openAppointmentTask) {
        this.openAppointmentTask = openAppointmentTask;
    }

    @Override
    public Class<SchemeGrantedV1> to() {
        return SchemeGrantedV1.class;
    }

    @Override
    public void react(SchemeGrantedV1 event, EventContext context) {
        openAppointmentTask.handle(new Grant(
                new CaseId(event.caseId()),
                new PersonId(event.personId()),
                Scheme.valueOf(event.scheme()),
                event.grantedOn(),
                event.coordinatorNamedBy(),
                context.occurredAt()));
    }
}
