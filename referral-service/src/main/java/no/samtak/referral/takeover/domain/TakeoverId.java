package no.samtak.referral.takeover.domain;

import java.util.UUID;

/** Identifies one take-over: the running cases that came from another system in one file. */
public record TakeoverId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
