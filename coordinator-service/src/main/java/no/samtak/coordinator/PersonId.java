package no.samtak.coordinator;

import java.util.UUID;

/** Names a person whose identity referral-service keeps. Says nothing. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
