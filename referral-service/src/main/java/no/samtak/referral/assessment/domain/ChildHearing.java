package no.samtak.referral.assessment.domain;

import java.time.LocalDate;

/**
 * What the child thinks, or how one tried to find out.
 *
 * @param on in Europe/Oslo
 */
public record ChildHearing(Way way, LocalDate on, Recorded recorded) implements Entry<ChildHearing> {

    /** What was recorded. */
    public enum Way {
        /** The child's own view. */
        CHILDS_VIEW,
        /** How it was tried, and why there is no view. */
        TRIED
    }

    @Override
    public ChildHearing recordedAs(Recorded other) {
        return new ChildHearing(way, on, other);
    }
}
