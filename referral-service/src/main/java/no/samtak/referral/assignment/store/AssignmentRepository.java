package no.samtak.referral.assignment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.assignment.domain.Assignment;
import no.samtak.referral.casework.domain.CaseId;

/** Who has a case, and who had it before. */
@ApplicationScoped
public class AssignmentRepository implements PanacheRepositoryBase<AssignmentRow, UUID> {

    public List<Assignment> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by assignedAt desc, assignmentId desc", caseId.value()).stream()
                .map(AssignmentRow::toAssignment)
                .toList();
    }

    public void add(Assignment assignment) {
        persist(AssignmentRow.of(assignment));
    }
}
