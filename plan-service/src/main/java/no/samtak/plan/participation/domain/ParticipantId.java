package no.samtak.plan.participation.domain;

import java.util.UUID;

/** Identifies one who takes part in a plan. */
public record ParticipantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
