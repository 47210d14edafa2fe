package no.samtak.referral.person.domain;

import java.util.UUID;

/** Those who live together: the address protection of one covers all. */
public record HouseholdId(UUID value) {}
