package no.samtak.referral.person.domain;

import java.util.UUID;

/** Names a person from the first hour, also one who is not yet born or not yet identified. A UUIDv7; says nothing. */
public record PersonId(UUID value) {}
