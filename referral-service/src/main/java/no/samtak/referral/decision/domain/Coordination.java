package no.samtak.referral.decision.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whether services have to be coordinated although no right to a coordinator is there (hol. § 3-4).
 *
 * @param carrier the service that sees to it; null where there is nothing to coordinate
 * @param explanation what will happen, or why nothing has to
 */
public record Coordination(@Nullable Carrier carrier, String explanation) {

    /**
     * The service whose duty it is.
     *
     * @param contact whom to call there
     */
    public record Carrier(
            String service, String contact, @Nullable String phone) {

        /** Without the name. */
        @Override
        public String toString() {
            return "Carrier[]";
        }
    }

    /** Without names and explanation. */
    @Override
    public String toString() {
        return "Coordination[]";
    }
}
