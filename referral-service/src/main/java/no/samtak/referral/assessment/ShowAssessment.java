package no.samtak.referral.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.referral.advancenotice.FindAssessmentDay;
import no.samtak.referral.assessment.domain.Assessment;
import no.samtak.referral.assessment.domain.AssessmentFacts;
import no.samtak.referral.assessment.domain.AssessmentRules;
import no.samtak.referral.assessment.domain.Findings;
import no.samtak.referral.assessment.domain.RecordedAssessment;
import no.samtak.referral.assessment.store.AssessmentRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;

/** How a case stands by today's rules: which criteria are met, which are not, and what is missing. */
@ApplicationScoped
public class ShowAssessment {

    /**
     * The answer.
     *
     * @param recorded empty before anybody has found out anything
     */
    public record View(
            Case about, Optional<RecordedAssessment> recorded, AssessmentFacts facts, Assessment assessment) {

        public Findings findings() {
            return recorded.map(RecordedAssessment::findings).orElseGet(Findings::none);
        }
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final AssessmentRepository assessments;
    private final GatherFacts gatherFacts;
    private final FindAssessmentDay findAssessmentDay;
    private final AccessLog accessLog;

    ShowAssessment(
            LegalClock clock,
            CaseRepository cases,
            AssessmentRepository assessments,
            GatherFacts gatherFacts,
            FindAssessmentDay findAssessmentDay,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.assessments = assessments;
        this.gatherFacts = gatherFacts;
        this.findAssessmentDay = findAssessmentDay;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<View> handle(CaseId id) {
        return cases.find(id).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            Optional<RecordedAssessment> recorded = assessments.find(id);
            AssessmentFacts facts = gatherFacts.handle(
                    about,
                    recorded.map(RecordedAssessment::findings).orElseGet(Findings::none),
                    findAssessmentDay.handle(id, clock.today()));
            return new View(about, recorded, facts, AssessmentRules.assess(facts));
        });
    }
}
