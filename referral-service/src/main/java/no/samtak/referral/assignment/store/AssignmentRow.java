package no.samtak.referral.assignment.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.assignment.domain.Assignment;
import no.samtak.referral.assignment.domain.AssignmentId;
import no.samtak.referral.casework.domain.CaseId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assignment")
class AssignmentRow {

    @Id
    UUID assignmentId;

    UUID caseId;

    @Nullable String staffId;

    Instant assignedAt;
    String assignedBy;

    static AssignmentRow of(Assignment from) {
        AssignmentRow row = new AssignmentRow();
        row.assignmentId = from.id().value();
        row.caseId = from.caseId().value();
        row.staffId = from.staffId();
        row.assignedAt = from.at();
        row.assignedBy = from.by();
        return row;
    }

    Assignment toAssignment() {
        return new Assignment(new AssignmentId(assignmentId), new CaseId(caseId), staffId, assignedAt, assignedBy);
    }
}
