package no.samtak.referral.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.referral.assignment.domain.Assignment;
import no.samtak.referral.assignment.domain.AssignmentId;
import no.samtak.referral.assignment.outbox.AssignmentEvents;
import no.samtak.referral.assignment.store.AssignmentRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import org.jspecify.annotations.Nullable;

/** A case gets its case worker, or is laid back. Who had it before is kept. */
@ApplicationScoped
public class AssignCase {

    /** @param staffId null lays it back */
    public record Command(
            CaseId caseId, IfMatch seen, @Nullable String staffId, String by) {}

    /** The case as it is now, and who has it. */
    public record Assigned(Case about, Assignment assignment) {}

    private final LegalClock clock;
    private final CaseRepository cases;
    private final AssignmentRepository assignments;
    private final AssignmentEvents events;
    private final AccessLog accessLog;

    AssignCase(
            LegalClock clock,
            CaseRepository cases,
            AssignmentRepository assignments,
            AssignmentEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.assignments = assignments;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Assigned> handle(Command command) {
        return cases.lock(command.caseId()).map(about -> assign(about, command, clock.now()));
    }

    private Assigned assign(Case about, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        command.seen().demand(about.version());
        Case assigned = about.next();
        cases.save(assigned);
        Assignment assignment =
                new Assignment(new AssignmentId(Ids.next()), about.id(), command.staffId(), now, command.by());
        assignments.add(assignment);
        events.caseAssigned(assigned, assignment);
        return new Assigned(assigned, assignment);
    }
}
