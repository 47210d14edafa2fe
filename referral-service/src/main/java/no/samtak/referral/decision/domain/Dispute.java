package no.samtak.referral.decision.domain;

import org.jspecify.annotations.Nullable;

/**
 * Services disagree on which of them coordinates; the municipality decides.
 *
 * @param settledOn the service the municipality has decided on; null while it has not
 */
public record Dispute(@Nullable String settledOn) {

    boolean allows(Coordination.Carrier carrier) {
        return settledOn != null
                && settledOn.strip().equalsIgnoreCase(carrier.service().strip());
    }
}
