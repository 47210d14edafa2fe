package no.samtak.referral.decision.domain;

import java.util.EnumSet;
import java.util.Set;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/** By which letters a decision is told. Nothing is refused without one, and what was declined has none. */
final class LetterRules {

    private LetterRules() {}

    /**
     * A refusal is a letter of its own to whoever applied. Who was only told of somebody's report has asked for nothing:
     * they learn which service coordinates and that they may apply, and only where nothing is to be coordinated that no
     * right is there.
     */
    static Set<DecisionLetter> letters(DecisionFacts facts) {
        ProposedDecision proposal = facts.proposal();
        Set<DecisionLetter> letters = EnumSet.noneOf(DecisionLetter.class);
        boolean afterAppeal = facts.background().occasion().correctsAnAppealedDecision();
        if (proposal.grantsACoordinator()) {
            letters.add(afterAppeal ? DecisionLetter.COORDINATOR_AFTER_APPEAL : DecisionLetter.COORDINATOR_GRANTED);
        }
        if (proposal.grants(Scheme.INDIVIDUAL_PLAN)) {
            letters.add(afterAppeal ? DecisionLetter.PLAN_AFTER_APPEAL : DecisionLetter.PLAN_GRANTED);
        }
        boolean isCoordinated = servicesAreCoordinatedAllTheSame(proposal.coordination());
        if (proposal.refusesACoordinator() && !proposal.grantsACoordinator() && isCoordinated) {
            letters.add(DecisionLetter.COORDINATED_WITHOUT_RIGHT);
        }
        boolean applied = facts.family() == FamilyContact.APPLIED;
        boolean takesBack =
                facts.background().grantsACoordinator() || facts.background().grants(Scheme.INDIVIDUAL_PLAN);
        if (proposal.turnsDownACoordinator() && (applied || takesBack || !isCoordinated)) {
            letters.add(DecisionLetter.COORDINATOR_REFUSED);
        }
        boolean planWasAskedFor = takesBack || (applied && asksForPlan(facts));
        if (proposal.turnsDown(Scheme.INDIVIDUAL_PLAN) && (planWasAskedFor || letters.isEmpty())) {
            letters.add(DecisionLetter.PLAN_REFUSED);
        }
        return letters;
    }

    private static boolean servicesAreCoordinatedAllTheSame(@Nullable Coordination coordination) {
        return coordination != null && coordination.carrier() != null;
    }

    private static boolean asksForPlan(DecisionFacts facts) {
        Set<Scheme> requested = facts.assessment().requested();
        return requested.isEmpty() || requested.contains(Scheme.INDIVIDUAL_PLAN);
    }
}
