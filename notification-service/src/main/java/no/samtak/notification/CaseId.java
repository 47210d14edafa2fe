package no.samtak.notification;

import java.util.UUID;

/** A case, by the id its owner gave it. Here it only ties together what belongs together. */
public record CaseId(UUID value) {}
