package no.samtak.coordinator.appointment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.appointment.domain.AppointmentState;

/** Who is or was whose coordinator. The case's lock guards them. */
@ApplicationScoped
public class AppointmentRepository implements PanacheRepositoryBase<AppointmentRow, UUID> {

    private static final List<AppointmentState> CURRENT = Arrays.stream(AppointmentState.values())
            .filter(AppointmentState::isCurrent)
            .toList();

    public Optional<Appointment> find(AppointmentId id) {
        return findByIdOptional(id.value()).map(AppointmentRow::toAppointment);
    }

    /** The case whose lock guards this appointment; the appointment itself is not read yet. */
    public Optional<CaseId> caseOf(AppointmentId id) {
        return find("select caseId from AppointmentRow where appointmentId = ?1", id.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(CaseId::new);
    }

    /** Oldest first. */
    public List<Appointment> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by fromAt", caseId.value()).stream()
                .map(AppointmentRow::toAppointment)
                .toList();
    }

    public Optional<Appointment> currentOn(CaseId caseId) {
        return find("caseId = ?1 and state in ?2", caseId.value(), CURRENT)
                .firstResultOptional()
                .map(AppointmentRow::toAppointment);
    }

    /** Until the transaction ends, nobody else appoints for the person. Taken after the case's lock, never before. */
    public void lock(PersonId person) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0)) is null")
                .setParameter(1, "appointment " + person)
                .getSingleResult();
    }

    /** The person's current appointment on any case but this. */
    public Optional<Appointment> currentElsewhere(PersonId person, CaseId than) {
        return find("personId = ?1 and caseId <> ?2 and state in ?3", person.value(), than.value(), CURRENT)
                .firstResultOptional()
                .map(AppointmentRow::toAppointment);
    }

    /** Puts one person in another's place on these cases, but where the other had a coordinator at the same time. */
    public void repoint(List<CaseId> cases, PersonId from, PersonId to) {
        if (cases.isEmpty()) {
            return;
        }
        flush();
        getEntityManager()
                .createNativeQuery("""
                        update appointment moved set person_id = :to
                         where person_id = :from and case_id in (:cases)
                           and not exists (select 1 from appointment other
                                            where other.person_id = :to
                                              and tstzrange(other.from_at, other.until_at)
                                                  && tstzrange(moved.from_at, moved.until_at))
                        """)
                .setParameter("from", from.value())
                .setParameter("to", to.value())
                .setParameter("cases", cases.stream().map(CaseId::value).toList())
                .executeUpdate();
    }

    public void add(Appointment made) {
        AppointmentRow row = new AppointmentRow();
        row.take(made);
        persist(row);
    }

    public void save(Appointment changed) {
        findById(changed.id().value()).take(changed);
    }
}
