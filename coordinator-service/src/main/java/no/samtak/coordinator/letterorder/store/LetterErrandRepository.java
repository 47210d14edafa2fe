package no.samtak.coordinator.letterorder.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import no.samtak.coordinator.appointment.domain.AppointmentId;

/** Letters still to be written. The case's lock guards them. */
@ApplicationScoped
public class LetterErrandRepository implements PanacheRepositoryBase<LetterErrandRow, UUID> {

    /** @param wantedAt legal time, unlike the other */
    public void add(AppointmentId appointment, Instant wantedAt, Instant technicalNow) {
        LetterErrandRow row = new LetterErrandRow();
        row.appointmentId = appointment.value();
        row.wantedAt = wantedAt;
        row.tries = 0;
        row.nextTryAt = technicalNow;
        persist(row);
    }

    /** @return false when there was none: it is done, or called off */
    public boolean remove(AppointmentId appointment) {
        return deleteById(appointment.value());
    }
}
