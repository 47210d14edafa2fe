package no.samtak.contracts.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator has been appointed, and is the one responsible from that instant on.
 *
 * @param personId the person the case is about
 * @param staffId who the coordinator is in the token of staff, as the register has it: an opaque value, equal or not; null
 *     where the register does not know
 * @param scheme {@code COORDINATOR}, {@code CHILD_COORDINATOR} or {@code INDIVIDUAL_PLAN}: what the grant was
 * @param from legal time; whoever was responsible before is so until this very instant
 */
public record CoordinatorAppointedV1(
        UUID caseId,
        UUID appointmentId,
        UUID personId,
        UUID coordinatorId,
        @Nullable String staffId,
        String scheme,
        Instant from)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
