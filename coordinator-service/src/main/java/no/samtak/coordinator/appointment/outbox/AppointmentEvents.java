package no.samtak.coordinator.appointment.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.samtak.contracts.event.AppointmentEndedV1;
import no.samtak.contracts.event.AppointmentPausedV1;
import no.samtak.contracts.event.CoordinatorAppointedV1;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.EndReason;
import no.samtak.coordinator.register.domain.Coordinator;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;
import no.samtak.kit.event.Outbox;

/** What the other services hear about who is whose coordinator. The case is at the version of the fact. */
@ApplicationScoped
public class AppointmentEvents {

    private final Outbox outbox;

    AppointmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param coordinator the one appointed, as the register knows them */
    public void appointed(CoordinatedCase about, Appointment appointment, Coordinator coordinator) {
        outbox.append(
                new CoordinatorAppointedV1(
                        about.id().value(),
                        appointment.id().value(),
                        appointment.person().value(),
                        coordinator.id().value(),
                        coordinator.staffId(),
                        appointment.scheme().name(),
                        appointment.from()),
                about.version(),
                appointment.from(),
                appointment.rulebookVersion(),
                appointment.policyVersion());
    }

    public void paused(CoordinatedCase about, Appointment appointment, EndReason why, Instant at) {
        outbox.append(
                new AppointmentPausedV1(about.id().value(), appointment.id().value(), at, why.name()),
                about.version(),
                at);
    }

    public void ended(CoordinatedCase about, Appointment appointment, EndReason why, Instant at) {
        outbox.append(
                new AppointmentEndedV1(about.id().value(), appointment.id().value(), at, why.name()),
                about.version(),
                at);
    }
}
