package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.Knowledge;
import no.samtak.referral.decision.outbox.DecisionEvents;
import no.samtak.referral.decision.store.DecisionRepository;

/** Keeps from when a decision was known, whoever says so: the four weeks run, or run anew from the right day. */
@ApplicationScoped
public class KeepKnowledge {

    /** The case and the decision as they are now. */
    public record Kept(Case about, Decision decision) {}

    private final CaseRepository cases;
    private final DecisionRepository decisions;
    private final DecisionEvents events;

    KeepKnowledge(CaseRepository cases, DecisionRepository decisions, DecisionEvents events) {
        this.cases = cases;
        this.decisions = decisions;
        this.events = events;
    }

    /** @param about the case, whose lock the caller holds */
    @Transactional
    public Kept handle(Case about, Decision decision, Knowledge knowledge) {
        Decision known = decision.knownAs(knowledge);
        decisions.save(known);
        decisions.add(known.id(), knowledge);
        Case changed = about.next();
        cases.save(changed);
        events.decisionKnown(changed, known, knowledge);
        return new Kept(changed, known);
    }
}
