package no.samtak.coordinator.appointment.domain;

import java.time.Instant;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.Scheme;
import no.samtak.coordinator.register.domain.CoordinatorId;
import org.jspecify.annotations.Nullable;

/**
 * That one coordinator is somebody's. It is proposed, decided by a named person when the rules have nothing against it,
 * and ends when the next one begins or a person ends it; a withdrawn consent pauses it.
 *
 * @param secondary takes over on absence, where one is named
 * @param from legal time, included
 * @param until legal time, not included; null while it lasts
 * @param rulebookVersion what the decision rested on, like the policy's version
 */
public record Appointment(
        AppointmentId id,
        CaseId caseId,
        PersonId person,
        CoordinatorId coordinator,
        @Nullable CoordinatorId secondary,
        Scheme scheme,
        AppointmentReason reason,
        AppointmentState state,
        Instant from,
        @Nullable Instant until,
        @Nullable EndReason endReason,
        String appointedBy,
        String rulebookVersion,
        String policyVersion) {

    /** Grows with every change: only a move changes it, and no move leads back. */
    public long version() {
        return switch (state) {
            case PROPOSED -> 0;
            case ACTIVE -> 1;
            case PAUSED -> 2;
            case ENDED -> 3;
        };
    }

    /** Where the table has no such move, it stays as it is. */
    public Appointment moved(AppointmentState.Move move) {
        return with(state.after(move).orElse(state), until, endReason);
    }

    public Appointment ended(AppointmentState.Move move, Instant at, EndReason why) {
        return with(state.after(move).orElse(state), at, why);
    }

    private Appointment with(AppointmentState next, @Nullable Instant end, @Nullable EndReason why) {
        return new Appointment(
                id,
                caseId,
                person,
                coordinator,
                secondary,
                scheme,
                reason,
                next,
                from,
                end,
                why,
                appointedBy,
                rulebookVersion,
                policyVersion);
    }
}
