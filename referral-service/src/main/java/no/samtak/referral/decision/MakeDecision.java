package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.deadline.Deadlines;
import no.samtak.law.policy.Policy;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.referral.assessment.GatherFacts;
import no.samtak.referral.assessment.domain.AssessmentRules;
import no.samtak.referral.assessment.domain.Findings;
import no.samtak.referral.assessment.domain.RecordedAssessment;
import no.samtak.referral.assessment.store.AssessmentRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionAnswer;
import no.samtak.referral.decision.domain.DecisionFacts;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.DecisionRules;
import no.samtak.referral.decision.domain.DecisionState;
import no.samtak.referral.decision.domain.ProposedDecision;
import no.samtak.referral.decision.outbox.DecisionEvents;
import no.samtak.referral.decision.store.DecisionRepository;
import no.samtak.referral.intake.ShowSenders;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.FindAddressees;
import no.samtak.referral.letterorder.FindAddressees.Addressees;

/**
 * A named case worker decides. One transaction, under the case's lock, keeps the decision with all it rests on, calls
 * off the delay letter that waits, tells who is granted what, and orders the letters. The month runs on until they have
 * left.
 */
@ApplicationScoped
public class MakeDecision {

    private static final String DECIDED = "DECIDED";

    /** What is to be decided, by whom. */
    public record Command(CaseId caseId, ProposedDecision proposal, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Made(Decision decision) implements Outcome {}

        /** Nothing is stored. */
        record NotMade(DecisionAnswer why) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final AssessmentRepository assessments;
    private final DecisionRepository decisions;
    private final ReferralRepository referrals;
    private final GatherFacts gatherFacts;
    private final FindAddressees findAddressees;
    private final OrderDecisionLetters orderDecisionLetters;
    private final CallOffLetters callOffLetters;
    private final CompleteDecision completeDecision;
    private final DecisionEvents events;
    private final CurrentPolicy policy;
    private final ShowSenders showSenders;
    private final AccessLog accessLog;

    MakeDecision(
            LegalClock clock,
            CaseRepository cases,
            AssessmentRepository assessments,
            DecisionRepository decisions,
            ReferralRepository referrals,
            GatherFacts gatherFacts,
            FindAddressees findAddressees,
            OrderDecisionLetters orderDecisionLetters,
            CallOffLetters callOffLetters,
            CompleteDecision completeDecision,
            DecisionEvents events,
            CurrentPolicy policy,
            ShowSenders showSenders,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.assessments = assessments;
        this.decisions = decisions;
        this.referrals = referrals;
        this.gatherFacts = gatherFacts;
        this.findAddressees = findAddressees;
        this.orderDecisionLetters = orderDecisionLetters;
        this.callOffLetters = callOffLetters;
        this.completeDecision = completeDecision;
        this.events = events;
        this.policy = policy;
        this.showSenders = showSenders;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).map(about -> decide(about, command, now));
    }

    private Outcome decide(Case about, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        LocalDate today = NorwegianCalendar.dateOf(now);
        Addressees addressees = addressees(about, today);
        DecisionFacts facts = new DecisionFacts(
                about.state(),
                about.family(),
                !addressees.home().isEmpty(),
                gatherFacts.handle(about, findings(about.id()), today),
                command.proposal(),
                policy.get().fourEyes());
        DecisionAnswer answer = DecisionRules.decide(facts);
        return switch (answer) {
            case DecisionAnswer.Lawful lawful ->
                new Outcome.Made(make(about, facts, lawful, addressees, now, command.by()));
            case DecisionAnswer.NotReady _, DecisionAnswer.NotImpartial _, DecisionAnswer.Unlawful _ ->
                new Outcome.NotMade(answer);
        };
    }

    private Decision make(
            Case about,
            DecisionFacts facts,
            DecisionAnswer.Lawful lawful,
            Addressees addressees,
            Instant now,
            String by) {
        Decision decision = decision(about.id(), facts, lawful, now, by);
        decisions.add(decision);
        callOffLetters.handle(about.id().value(), letter -> letter.answers().deadlineId() != null, DECIDED);
        Case decided = decided(about, lawful).next();
        events.decisionMade(decided, decision);
        decided = tellWhoIsGrantedWhat(decided, decision);
        cases.save(decided);
        showSenders.handle(decided, now);
        decided = orderDecisionLetters.handle(decided, decision, lawful.letters(), addressees);
        if (lawful.letters().isEmpty()) {
            completeDecision.handle(decided, decision.id(), now);
        }
        return decisions.find(decision.id()).orElse(decision);
    }

    private Decision decision(
            CaseId caseId, DecisionFacts facts, DecisionAnswer.Lawful lawful, Instant now, String by) {
        Policy municipality = policy.get();
        LocalDate decidedOn = facts.assessment().asOf();
        return new Decision(
                new DecisionId(Ids.next()),
                caseId,
                DecisionState.MADE,
                decidedOn,
                now,
                by,
                facts,
                lawful.trace().schemes(),
                facts.proposal().grantsACoordinator() ? Deadlines.coordinatorNamedBy(decidedOn, municipality) : null,
                municipality.version().value(),
                null);
    }

    /** Ready on the day of the decision, which a birthday may have made it. */
    private static Case decided(Case about, DecisionAnswer.Lawful lawful) {
        CaseState state = about.state();
        for (CaseState.Move move : AssessmentRules.moves(state, lawful.trace())) {
            state = state.after(move).orElseThrow();
        }
        return about.inState(state.after(CaseState.Move.DECISION_MADE).orElseThrow());
    }

    private Case tellWhoIsGrantedWhat(Case about, Decision decision) {
        Case told = about;
        LocalDate namedBy = decision.coordinatorNamedBy();
        if (namedBy != null) {
            for (Scheme scheme : Scheme.values()) {
                if (decision.decided().grants(scheme)) {
                    told = told.next();
                    events.schemeGranted(told, decision, scheme, namedBy);
                }
            }
        }
        return told;
    }

    private Addressees addressees(Case about, LocalDate today) {
        return referrals.ofCase(about.id()).stream()
                .findFirst()
                .map(referral -> findAddressees.handle(about, referral, today))
                .orElseThrow(() -> new IllegalStateException("Case " + about.id() + " began with no referral"));
    }

    private Findings findings(CaseId caseId) {
        return assessments.find(caseId).map(RecordedAssessment::findings).orElseGet(Findings::none);
    }
}
