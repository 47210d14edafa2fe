package no.samtak.plan.participation.domain;

import java.util.UUID;

/**
 * Who coordinates a case just now, as coordinator-service tells it.
 *
 * @param coordinatorId as in coordinator-service's register
 */
public record Coordinator(UUID appointmentId, UUID coordinatorId) {}
