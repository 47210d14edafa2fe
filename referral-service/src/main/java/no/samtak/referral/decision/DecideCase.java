package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.advancenotice.FindAssessmentDay;
import no.samtak.referral.assessment.GatherFacts;
import no.samtak.referral.assessment.domain.AssessmentFacts;
import no.samtak.referral.assessment.domain.Findings;
import no.samtak.referral.assessment.domain.RecordedAssessment;
import no.samtak.referral.assessment.store.AssessmentRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.decision.GatherDecisionFacts.Gathered;
import no.samtak.referral.decision.GatherDecisionFacts.Question;
import no.samtak.referral.decision.domain.Approval;
import no.samtak.referral.decision.domain.Decider;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionAnswer;
import no.samtak.referral.decision.domain.DecisionCause;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.DecisionRules;
import no.samtak.referral.decision.domain.Occasion;
import no.samtak.referral.decision.domain.Outcome;
import no.samtak.referral.decision.domain.ProposedDecision;
import no.samtak.referral.decision.store.DecisionRepository;
import org.jspecify.annotations.Nullable;

/** Holds a proposed decision against the law and, where it is lawful and nobody else's word is wanted, makes it. */
@ApplicationScoped
public class DecideCase {

    /** What is to be decided. */
    public record Command(
            DecisionId id,
            DecisionCause cause,
            ProposedDecision proposal,
            Decider decider,
            @Nullable Approval approval) {}

    /** What became of it. */
    public sealed interface Result {
        record Made(Decision decision) implements Result {}

        /** Nothing is stored. */
        record NotMade(DecisionAnswer why) implements Result {}
    }

    private final AssessmentRepository assessments;
    private final DecisionRepository decisions;
    private final GatherFacts gatherFacts;
    private final FindAssessmentDay findAssessmentDay;
    private final FindBackground findBackground;
    private final GatherDecisionFacts gatherDecisionFacts;
    private final KeepDecision keepDecision;

    DecideCase(
            AssessmentRepository assessments,
            DecisionRepository decisions,
            GatherFacts gatherFacts,
            FindAssessmentDay findAssessmentDay,
            FindBackground findBackground,
            GatherDecisionFacts gatherDecisionFacts,
            KeepDecision keepDecision) {
        this.assessments = assessments;
        this.decisions = decisions;
        this.gatherFacts = gatherFacts;
        this.findAssessmentDay = findAssessmentDay;
        this.findBackground = findBackground;
        this.gatherDecisionFacts = gatherDecisionFacts;
        this.keepDecision = keepDecision;
    }

    /** @param about the case, whose lock the caller holds */
    @Transactional
    public Result handle(Case about, Command command, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        Gathered gathered = gatherDecisionFacts.handle(
                new Question(
                        about,
                        assessment(about, command, today),
                        command.proposal(),
                        command.decider(),
                        command.approval(),
                        findBackground.handle(about.id(), command.cause())),
                today);
        DecisionAnswer answer = DecisionRules.decide(gathered.facts());
        return answer instanceof DecisionAnswer.Lawful lawful
                ? new Result.Made(keepDecision.handle(about, command.id(), gathered, lawful, now))
                : new Result.NotMade(answer);
    }

    /** What is taken up rests on what was assessed when it was declined; everything else on what is known today. */
    private AssessmentFacts assessment(Case about, Command command, LocalDate today) {
        Optional<AssessmentFacts> then = command.cause().occasion() == Occasion.TAKEN_UP
                ? whenItWasDeclined(about, command.proposal())
                : Optional.empty();
        return then.orElseGet(() -> gatherFacts.handle(
                about,
                assessments.find(about.id()).map(RecordedAssessment::findings).orElseGet(Findings::none),
                findAssessmentDay.handle(about.id(), today)));
    }

    private Optional<AssessmentFacts> whenItWasDeclined(Case about, ProposedDecision proposal) {
        return decisions.ofCase(about.id()).reversed().stream()
                .filter(decision -> proposal.outcomes().stream()
                        .flatMap(taken -> decision.decided().about(taken.scheme()).stream())
                        .anyMatch(earlier -> earlier.outcome() == Outcome.DECLINED_BY_PERSON))
                .findFirst()
                .map(decision -> decision.facts().assessment());
    }
}
