package no.samtak.referral.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.advancenotice.FindAssessmentDay;
import no.samtak.referral.assessment.domain.Assessment;
import no.samtak.referral.assessment.domain.AssessmentFacts;
import no.samtak.referral.assessment.domain.AssessmentRefusal;
import no.samtak.referral.assessment.domain.AssessmentRules;
import no.samtak.referral.assessment.domain.Findings;
import no.samtak.referral.assessment.domain.RecordedAssessment;
import no.samtak.referral.assessment.store.AssessmentRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.ReadStandings;
import no.samtak.referral.consent.TellStandings;
import no.samtak.referral.intake.ShowSenders;

/**
 * A case worker records what has been found out and, where the facts leave something open, judges it. The first
 * recording begins the assessment; a complete one makes the case ready for a decision.
 */
@ApplicationScoped
public class AssessCase {

    /**
     * All findings and judgements as they are to stand.
     *
     * @param seen the version of the case that the case worker has seen
     */
    public record Command(CaseId caseId, IfMatch seen, Findings findings, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Assessed(ShowAssessment.View view) implements Outcome {}

        /** Nothing is recorded. */
        record Refused(List<AssessmentRefusal> reasons) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final AssessmentRepository assessments;
    private final GatherFacts gatherFacts;
    private final ShowSenders showSenders;
    private final FindAssessmentDay findAssessmentDay;
    private final ReadStandings readStandings;
    private final TellStandings tellStandings;
    private final AccessLog accessLog;

    AssessCase(
            LegalClock clock,
            CaseRepository cases,
            AssessmentRepository assessments,
            GatherFacts gatherFacts,
            ShowSenders showSenders,
            FindAssessmentDay findAssessmentDay,
            ReadStandings readStandings,
            TellStandings tellStandings,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.assessments = assessments;
        this.gatherFacts = gatherFacts;
        this.showSenders = showSenders;
        this.findAssessmentDay = findAssessmentDay;
        this.readStandings = readStandings;
        this.tellStandings = tellStandings;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).map(about -> assess(about, command, now));
    }

    private Outcome assess(Case about, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        command.seen().demand(about.version());
        List<AssessmentRefusal> tooEarly = AssessmentRules.refusals(about.state(), about.family());
        if (!tooEarly.isEmpty()) {
            return new Outcome.Refused(tooEarly);
        }
        AssessmentFacts facts = gatherFacts.handle(
                about, command.findings(), findAssessmentDay.handle(about.id(), NorwegianCalendar.dateOf(now)));
        List<AssessmentRefusal> faults = AssessmentRules.faults(facts);
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        var consentsBefore = readStandings.handle(about, NorwegianCalendar.dateOf(now));
        RecordedAssessment recorded = record(about.id(), command, now);
        Assessment assessment = AssessmentRules.assess(facts);
        Case assessed = moved(about, assessment).next();
        cases.save(assessed);
        showSenders.handle(assessed, now);
        // A child that was heard here has been heard: consent may have waited for that alone.
        assessed = tellStandings.handle(assessed, consentsBefore, now);
        return new Outcome.Assessed(new ShowAssessment.View(assessed, Optional.of(recorded), facts, assessment));
    }

    private RecordedAssessment record(CaseId caseId, Command command, Instant now) {
        Optional<RecordedAssessment> earlier = assessments.find(caseId);
        if (earlier.isEmpty()) {
            var first = new RecordedAssessment(caseId, command.findings(), 1, now, command.by());
            assessments.add(first);
            return first;
        }
        RecordedAssessment revised = earlier.get().revised(command.findings(), now, command.by());
        assessments.save(revised);
        return revised;
    }

    private static Case moved(Case about, Assessment assessment) {
        Case moved = about;
        for (CaseState.Move move : AssessmentRules.moves(about.state(), assessment)) {
            moved = moved.inState(moved.state().after(move).orElseThrow());
        }
        return moved;
    }
}
