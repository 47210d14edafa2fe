package no.samtak.referral.decision.domain;

import java.time.LocalDate;
import java.util.Map;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What a decision comes after.
 *
 * @param follows the decision that stands until this one is made; null for the first one on a case
 * @param standing what was last decided about each scheme
 * @param commentsBy the last day to comment on the advance notice; null where none was given
 */
public record Background(
        DecisionCause cause,
        @Nullable DecisionId follows,
        Map<Scheme, Outcome> standing,
        @Nullable LocalDate commentsBy) {

    public Background {
        standing = Map.copyOf(standing);
    }

    /** The first decision on a case. */
    public static Background first() {
        return new Background(DecisionCause.need(), null, Map.of(), null);
    }

    public Occasion occasion() {
        return cause.occasion();
    }

    public boolean grants(Scheme scheme) {
        Outcome outcome = standing.get(scheme);
        return outcome != null && outcome.isGrant();
    }

    boolean grantsACoordinator() {
        return grants(Scheme.COORDINATOR) || grants(Scheme.CHILD_COORDINATOR);
    }
}
