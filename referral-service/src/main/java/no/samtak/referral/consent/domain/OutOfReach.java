package no.samtak.referral.consent.domain;

import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A holder of parental responsibility whom one cannot ask.
 *
 * @param person null where it is not known who it is
 */
public record OutOfReach(@Nullable PersonId person, Why why) {

    public enum Why {
        UNREACHABLE,
        /** The responsibility is joint, and only one parent is known. */
        SECOND_PARENT_UNKNOWN,
        /** The register does not say who holds it. */
        RESPONSIBILITY_UNKNOWN
    }
}
