package no.samtak.referral.decision.domain;

import no.samtak.law.policy.Policy;

/**
 * What the municipality asks of its decisions, kept with each so that it can be repeated after the policy has changed.
 *
 * @param fourEyes whether somebody else has to approve a decision before it is made
 * @param coordinatorNamedWithinDays calendar days from a grant
 */
public record MunicipalTerms(boolean fourEyes, int coordinatorNamedWithinDays) {

    public static MunicipalTerms of(Policy policy) {
        return new MunicipalTerms(policy.fourEyes(), policy.coordinatorNamedWithinDays());
    }
}
