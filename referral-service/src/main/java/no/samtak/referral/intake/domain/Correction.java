package no.samtak.referral.intake.domain;

import java.time.Instant;
import java.util.List;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What a referral said before its sender corrected it: the trail of a message that is not the same any more.
 *
 * @param version of the referral before
 * @param reason in the sender's words
 * @param at legal time
 */
public record Correction(ReferralId referralId, long version, Before before, String reason, Instant at, String by) {

    /** What it said. */
    public record Before(List<Scheme> requested, @Nullable String need) {
        public Before {
            requested = List.copyOf(requested);
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Before[" + requested + "]";
        }
    }

    /** Ids only. */
    @Override
    public String toString() {
        return "Correction[" + referralId + ", " + version + "]";
    }
}
