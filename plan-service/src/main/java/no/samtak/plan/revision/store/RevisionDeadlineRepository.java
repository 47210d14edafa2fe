package no.samtak.plan.revision.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.revision.domain.RevisionDeadline;
import no.samtak.plan.revision.domain.RevisionDeadline.Watch;

/** By when plans are looked through again. */
@ApplicationScoped
public class RevisionDeadlineRepository implements PanacheRepositoryBase<RevisionDeadlineRow, UUID> {

    /** The one that is watched, if the plan has one. */
    public Optional<RevisionDeadline> pending(PlanId plan) {
        return find("planId = ?1 and watch = ?2", plan.value(), Watch.PENDING)
                .firstResultOptional()
                .map(RevisionDeadlineRow::toDeadline);
    }

    public void add(RevisionDeadline deadline) {
        RevisionDeadlineRow row = new RevisionDeadlineRow();
        row.take(deadline);
        persist(row);
    }

    /** At once, so that the next one can take its place in the same transaction. */
    public void save(RevisionDeadline changed) {
        findById(changed.id().value()).take(changed);
        flush();
    }
}
