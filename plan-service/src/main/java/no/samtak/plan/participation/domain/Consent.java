package no.samtak.plan.participation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whose consent the law asks for has given it, as coordinator-service tells it. Dates are in Europe/Oslo.
 *
 * @param until the day a child turns 16: from then on its parents' consent opens nothing new
 * @param withdrawnOn null while it stands
 */
public record Consent(
        ConsentPurpose purpose,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate withdrawnOn) {

    public Consent withdrawn(LocalDate on) {
        return new Consent(purpose, from, until, on);
    }

    /** Nobody has withdrawn it, but from that day on it opens nothing new. */
    public Consent lapsed(LocalDate on) {
        return new Consent(purpose, from, on, withdrawnOn);
    }

    /** Whether something new may begin on it. What has begun goes on until it is withdrawn. */
    public boolean opensSomethingNewOn(LocalDate day) {
        return withdrawnOn == null && (until == null || day.isBefore(until));
    }
}
