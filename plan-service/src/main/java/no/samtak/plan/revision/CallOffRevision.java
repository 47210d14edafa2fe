package no.samtak.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.revision.domain.RevisionDeadline;
import no.samtak.plan.revision.domain.RevisionDeadline.Watch;
import no.samtak.plan.revision.outbox.RevisionEvents;
import no.samtak.plan.revision.store.RevisionDeadlineRepository;

/** A plan is no longer in force: nobody needs to revise it. */
@ApplicationScoped
public class CallOffRevision {

    private final RevisionDeadlineRepository deadlines;
    private final RevisionEvents events;

    CallOffRevision(RevisionDeadlineRepository deadlines, RevisionEvents events) {
        this.deadlines = deadlines;
        this.events = events;
    }

    /**
     * Gives the plan at its new version, unsaved.
     *
     * @param plan whose lock the caller holds
     * @param reason a code
     */
    @Transactional
    public Plan handle(Plan plan, String reason, Instant at) {
        Optional<RevisionDeadline> pending = deadlines.pending(plan.id());
        if (pending.isEmpty()) {
            return plan;
        }
        deadlines.save(pending.get().inWatch(Watch.VOID));
        Plan changed = plan.next();
        events.voided(changed, pending.get(), reason, at);
        return changed;
    }
}
