package no.samtak.coordinator;

import java.util.UUID;

/** Identifies a case of referral-service, on which something was granted. */
public record CaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
