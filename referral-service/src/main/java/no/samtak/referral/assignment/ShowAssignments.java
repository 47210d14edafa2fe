package no.samtak.referral.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.assignment.domain.Assignment;
import no.samtak.referral.assignment.store.AssignmentRepository;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;

/** Who has had a case, the latest first. */
@ApplicationScoped
public class ShowAssignments {

    private final CaseRepository cases;
    private final AssignmentRepository assignments;
    private final AccessLog accessLog;

    ShowAssignments(CaseRepository cases, AssignmentRepository assignments, AccessLog accessLog) {
        this.cases = cases;
        this.assignments = assignments;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<List<Assignment>> handle(CaseId caseId) {
        return cases.find(caseId).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return assignments.ofCase(about.id());
        });
    }
}
