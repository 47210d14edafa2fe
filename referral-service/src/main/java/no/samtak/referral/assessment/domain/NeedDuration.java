package no.samtak.referral.assessment.domain;

import org.jspecify.annotations.Nullable;

/**
 * How long the need is expected to last.
 *
 * @param months the time a plan takes to make included; null where the need lasts for good
 */
public record NeedDuration(@Nullable Integer months, Recorded recorded) implements Entry<NeedDuration> {

    @Override
    public NeedDuration recordedAs(Recorded other) {
        return new NeedDuration(months, other);
    }
}
