package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.GatherDecisionFacts.Gathered;
import no.samtak.referral.decision.domain.Background;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionAnswer;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.DecisionKept;
import no.samtak.referral.decision.outbox.DecisionEvents;
import no.samtak.referral.decision.store.DecisionRepository;
import no.samtak.referral.intake.ShowSenders;

/**
 * What the rules have found lawful is made: kept with all it rests on, told to the other services, and its letters
 * ordered. The delay letter that waits is called off; the month runs on until the letters have left.
 */
@ApplicationScoped
public class KeepDecision {

    private static final String DECIDED = "DECIDED";

    private final CaseRepository cases;
    private final DecisionRepository decisions;
    private final OrderDecisionLetters orderDecisionLetters;
    private final CallOffLetters callOffLetters;
    private final CompleteDecision completeDecision;
    private final ShowSenders showSenders;
    private final DecisionEvents events;
    private final CurrentPolicy policy;
    private final Event<DecisionKept> kept;

    KeepDecision(
            CaseRepository cases,
            DecisionRepository decisions,
            OrderDecisionLetters orderDecisionLetters,
            CallOffLetters callOffLetters,
            CompleteDecision completeDecision,
            ShowSenders showSenders,
            DecisionEvents events,
            CurrentPolicy policy,
            Event<DecisionKept> kept) {
        this.cases = cases;
        this.decisions = decisions;
        this.orderDecisionLetters = orderDecisionLetters;
        this.callOffLetters = callOffLetters;
        this.completeDecision = completeDecision;
        this.showSenders = showSenders;
        this.events = events;
        this.policy = policy;
        this.kept = kept;
    }

    /** @param about the case, whose lock the caller holds */
    @Transactional
    public Decision handle(Case about, DecisionId id, Gathered gathered, DecisionAnswer.Lawful lawful, Instant now) {
        Decision decision = Decision.made(
                id,
                about.id(),
                now,
                gathered.facts(),
                lawful,
                policy.get().version().value());
        decisions.add(decision);
        replace(decision);
        callOffLetters.handle(about.id().value(), letter -> letter.answers().deadlineId() != null, DECIDED);
        Case decided = about.inState(
                        about.state().after(CaseState.Move.DECISION_MADE).orElseThrow())
                .next();
        events.decisionMade(decided, decision);
        decided = tellWhoIsGrantedWhat(decided, decision);
        cases.save(decided);
        showSenders.handle(decided, now);
        decided = orderDecisionLetters.handle(decided, decision, lawful.letters(), gathered.addressees(), now);
        if (lawful.letters().isEmpty()) {
            completeDecision.handle(decided, decision.id(), now);
        }
        kept.fire(new DecisionKept(decision));
        return decisions.find(decision.id()).orElse(decision);
    }

    /** What is changed or put right stands no longer; what is taken up joins what was decided. */
    private void replace(Decision decision) {
        Background background = decision.facts().background();
        boolean takesItsPlace = switch (background.occasion()) {
            case CHANGE, REVERSAL, SETTLEMENT -> true;
            case NEED, TAKEN_UP -> false;
        };
        if (takesItsPlace) {
            Optional.ofNullable(background.follows())
                    .flatMap(decisions::find)
                    .ifPresent(earlier -> decisions.save(earlier.replacedBy(decision.id())));
        }
    }

    private Case tellWhoIsGrantedWhat(Case about, Decision decision) {
        Case told = about;
        LocalDate namedBy = decision.coordinatorNamedBy();
        if (namedBy != null) {
            for (Scheme scheme : Scheme.values()) {
                if (decision.decided().grants(scheme)
                        && !decision.facts().background().grants(scheme)) {
                    told = told.next();
                    events.schemeGranted(told, decision, scheme, namedBy);
                }
            }
        }
        return told;
    }
}
