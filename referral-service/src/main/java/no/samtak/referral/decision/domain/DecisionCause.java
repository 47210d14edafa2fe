package no.samtak.referral.decision.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody decides.
 *
 * @param needIsUnchanged of something declined that is taken up: whether what was assessed then still holds
 * @param appealId the appeal that a decision puts right; null for any other
 */
public record DecisionCause(
        Occasion occasion,
        boolean needIsUnchanged,
        @Nullable UUID appealId) {

    /** What was granted is changed or ended, after an advance notice. */
    public static DecisionCause change() {
        return new DecisionCause(Occasion.CHANGE, false, null);
    }

    /** A need; where an advance notice waits for its answer, it is a change. */
    public static DecisionCause need() {
        return new DecisionCause(Occasion.NEED, false, null);
    }

    public static DecisionCause takingUp(boolean needIsUnchanged) {
        return new DecisionCause(Occasion.TAKEN_UP, needIsUnchanged, null);
    }

    /** @param occasion REVERSAL or SETTLEMENT */
    public static DecisionCause correcting(Occasion occasion, UUID appealId) {
        return new DecisionCause(occasion, false, appealId);
    }
}
