package no.samtak.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.revision.domain.DeadlineId;
import no.samtak.plan.revision.domain.RevisionDeadline;
import no.samtak.plan.revision.domain.RevisionDeadline.Watch;
import no.samtak.plan.revision.outbox.RevisionEvents;
import no.samtak.plan.revision.store.RevisionDeadlineRepository;

/** A plan is active: the revision before is done, and the next one is watched by notification-service. */
@ApplicationScoped
public class WatchRevision {

    private final RevisionDeadlineRepository deadlines;
    private final RevisionEvents events;

    WatchRevision(RevisionDeadlineRepository deadlines, RevisionEvents events) {
        this.deadlines = deadlines;
        this.events = events;
    }

    /**
     * Gives the plan at its new version, unsaved.
     *
     * @param plan whose lock the caller holds
     */
    @Transactional
    public Plan handle(Plan plan, LocalDate revisionOn, Instant at) {
        Plan changed = plan;
        Optional<RevisionDeadline> done = deadlines.pending(plan.id());
        if (done.isPresent()) {
            deadlines.save(done.get().inWatch(Watch.MET));
            changed = changed.next();
            events.met(changed, done.get(), at);
        }
        RevisionDeadline next =
                RevisionDeadline.of(new DeadlineId(Ids.next()), plan.id(), revisionOn, NorwegianCalendar.dateOf(at));
        deadlines.add(next);
        changed = changed.next();
        events.announced(changed, next, at);
        return changed;
    }
}
