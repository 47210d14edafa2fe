package no.samtak.coordinator.consent.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.ConsentWithdrawnV1;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.appointment.PauseAppointment;
import no.samtak.coordinator.consent.KeepConsent;
import no.samtak.coordinator.consent.domain.ConsentPurpose;
import no.samtak.coordinator.consent.domain.KnownConsent;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.law.calendar.NorwegianCalendar;

/** referral-service says that somebody has withdrawn: nothing may go on that rests on it. */
@ApplicationScoped
class KeepConsentWhenWithdrawn implements Reaction<ConsentWithdrawnV1> {

    private final KeepConsent keepConsent;
    private final PauseAppointment pauseAppointment;

    KeepConsentWhenWithdrawn(KeepConsent keepConsent, PauseAppointment pauseAppointment) {
        this.keepConsent = keepConsent;
        this.pauseAppointment = pauseAppointment;
    }

    @Override
    public Class<ConsentWithdrawnV1> to() {
        return ConsentWithdrawnV1.class;
    }

    @Override
    public void react(ConsentWithdrawnV1 event, EventContext context) {
        CaseId caseId = new CaseId(event.caseId());
        var purpose = ConsentPurpose.valueOf(event.purpose());
        KnownConsent known = keepConsent.handle(
                caseId,
                purpose,
                before -> before.withdrawn(
                        event.missing().stream().map(PersonId::new).toList()));
        if (purpose == ConsentPurpose.COORDINATOR && !known.isValidOn(NorwegianCalendar.dateOf(context.occurredAt()))) {
            pauseAppointment.handle(caseId, context.occurredAt());
        }
    }
}
