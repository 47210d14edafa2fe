package no.samtak.referral.samordning.domain;

import java.time.Instant;
import java.util.List;
import no.samtak.referral.casework.domain.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Services disagree, or are in doubt, on which of them coordinates (hol. § 3-4): the municipality decides, and it is
 * logged.
 *
 * @param services who could be the one
 * @param matter what they say
 * @param openedAt legal time
 * @param settled null while nobody has decided
 * @param version counts every change
 */
public record CoordinationDispute(
        DisputeId id,
        CaseId caseId,
        List<String> services,
        String matter,
        Instant openedAt,
        String openedBy,
        @Nullable Settled settled,
        long version) {

    /**
     * What the municipality has decided.
     *
     * @param contact whom to call there
     */
    public record Settled(String service, String contact, String phone, String reasons, Instant at, String by) {

        /** Without names and reasons. */
        @Override
        public String toString() {
            return "Settled[" + at + "]";
        }
    }

    public CoordinationDispute {
        services = List.copyOf(services);
    }

    public CoordinationDispute settledAs(Settled decided) {
        return new CoordinationDispute(id, caseId, services, matter, openedAt, openedBy, decided, version + 1);
    }

    /** Without names and what they say. */
    @Override
    public String toString() {
        return "CoordinationDispute[" + id + "]";
    }
}
