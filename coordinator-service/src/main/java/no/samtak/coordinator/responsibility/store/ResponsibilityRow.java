package no.samtak.coordinator.responsibility.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.register.domain.CoordinatorId;
import no.samtak.coordinator.responsibility.domain.Responsible;
import no.samtak.coordinator.responsibility.domain.Stretch;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "responsibility")
class ResponsibilityRow {

    /** Who it is, as a code. */
    enum Holder {
        UNIT,
        COORDINATOR
    }

    @Id
    UUID responsibilityId;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    Holder holder;

    @Nullable UUID appointmentId;

    @Nullable UUID coordinatorId;

    Instant fromAt;

    @Nullable Instant untilAt;

    /** When the stretch before ended, which the database checks; null for the first. */
    @Nullable Instant follows;

    void take(Stretch from) {
        fromAt = from.from();
        untilAt = from.until();
        switch (from.who()) {
            case Responsible.Unit() -> {
                holder = Holder.UNIT;
                appointmentId = null;
                coordinatorId = null;
            }
            case Responsible.AppointedCoordinator(var appointment, var coordinator) -> {
                holder = Holder.COORDINATOR;
                appointmentId = appointment.value();
                coordinatorId = coordinator.value();
            }
        }
    }

    Stretch toStretch() {
        Responsible who = switch (holder) {
            case UNIT -> new Responsible.Unit();
            case COORDINATOR ->
                new Responsible.AppointedCoordinator(
                        new AppointmentId(Objects.requireNonNull(appointmentId)),
                        new CoordinatorId(Objects.requireNonNull(coordinatorId)));
        };
        return new Stretch(who, fromAt, untilAt);
    }
}
