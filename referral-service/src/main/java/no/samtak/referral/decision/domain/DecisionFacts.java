package no.samtak.referral.decision.domain;

import java.time.LocalDate;
import no.samtak.referral.assessment.domain.AssessmentFacts;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.FamilyContact;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision rests on, kept with it: the same facts give the same answer and the same dates years later.
 *
 * @param decidedOn in Europe/Oslo
 * @param someoneCanBeTold whether anybody is registered who gets letters
 * @param assessment as of the day of the decision; where something declined is taken up, as it was assessed then
 * @param consents as they were recorded that day
 * @param decider who has written it
 * @param approval somebody else's, once it is there
 * @param dispute whether services disagree on who coordinates, or the municipality has settled it; null where none do
 */
public record DecisionFacts(
        LocalDate decidedOn,
        CaseState state,
        FamilyContact family,
        boolean someoneCanBeTold,
        AssessmentFacts assessment,
        ProposedDecision proposal,
        Consents consents,
        MunicipalTerms terms,
        Decider decider,
        @Nullable Approval approval,
        Background background,
        @Nullable Dispute dispute) {}
