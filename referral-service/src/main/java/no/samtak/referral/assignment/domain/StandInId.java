package no.samtak.referral.assignment.domain;

import java.util.UUID;

/** Identifies one stretch in which somebody stands in for somebody. */
public record StandInId(UUID value) {}
