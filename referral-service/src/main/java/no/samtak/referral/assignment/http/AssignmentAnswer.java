package no.samtak.referral.assignment.http;

import java.time.Instant;
import java.util.List;
import no.samtak.referral.assignment.domain.Assignment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who has a case from an instant on.
 *
 * @param staffId null when it was laid back and nobody has it
 */
@Schema(name = "Assignment")
public record AssignmentAnswer(@Nullable String staffId, Instant assignedAt, String assignedBy) {

    /** Everyone who has had a case, the latest first. */
    @Schema(name = "Assignments")
    public record All(List<AssignmentAnswer> items) {}

    static AssignmentAnswer of(Assignment assignment) {
        return new AssignmentAnswer(assignment.staffId(), assignment.at(), assignment.by());
    }
}
