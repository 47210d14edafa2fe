package no.samtak.referral.assignment.domain;

import java.util.UUID;

/** Identifies one assignment of a case to a case worker. */
public record AssignmentId(UUID value) {}
