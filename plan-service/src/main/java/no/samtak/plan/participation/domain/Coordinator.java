package no.samtak.plan.participation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who coordinates a case just now, as coordinator-service tells it.
 *
 * @param coordinatorId as in coordinator-service's register
 * @param staffId who it is in the token of staff; null where coordinator-service did not tell, and then no token of theirs
 *     opens the plan
 */
public record Coordinator(
        UUID appointmentId, UUID coordinatorId, @Nullable String staffId) {}
