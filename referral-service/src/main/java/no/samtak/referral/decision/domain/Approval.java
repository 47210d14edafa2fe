package no.samtak.referral.decision.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else's word on a decision before it is made, where the municipality wants four eyes.
 *
 * @param isLeader whether the role gives it by itself
 * @param standsInFor id of the leader whose place somebody without that role takes
 */
public record Approval(
        Decider by, boolean isLeader, @Nullable String standsInFor) {

    boolean isAuthorised() {
        return isLeader || (standsInFor != null && !standsInFor.isBlank());
    }
}
