package no.samtak.referral.decision.domain;

import no.samtak.referral.assessment.domain.AssessmentFacts;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.FamilyContact;

/**
 * All that a decision rests on, kept with it: the same facts give the same answer years later.
 *
 * @param someoneCanBeTold whether anybody is registered who gets letters
 * @param assessment as of the day of the decision
 * @param fourEyes whether the municipality wants somebody else to approve a decision before it is made
 */
public record DecisionFacts(
        CaseState state,
        FamilyContact family,
        boolean someoneCanBeTold,
        AssessmentFacts assessment,
        ProposedDecision proposal,
        boolean fourEyes) {}
