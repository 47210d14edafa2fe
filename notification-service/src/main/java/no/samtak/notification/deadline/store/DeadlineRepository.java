package no.samtak.notification.deadline.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.notification.deadline.domain.DeadlineEvent;
import no.samtak.notification.deadline.domain.DeadlineFilter;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.deadline.domain.DeadlinePosition;
import no.samtak.notification.deadline.domain.DeadlineState;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

/** The deadlines of the municipality in hand. */
@ApplicationScoped
public class DeadlineRepository implements PanacheRepositoryBase<DeadlineRow, UUID> {

    /** The row, locked until the transaction ends. */
    public Optional<DeadlineRow> lock(DeadlineId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of these that are due and that no other replica has in hand, most urgent first, locked. */
    public List<DeadlineRow> lockDue(List<DeadlineId> ids, Instant now) {
        return find(
                        "deadlineId in :ids and nextFireAt <= :now order by nextFireAt",
                        Parameters.with(
                                        "ids",
                                        ids.stream().map(DeadlineId::value).toList())
                                .and("now", now))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** Moves a deadline by the table and keeps the move; false, and nothing happens, where the table has no such move. */
    public boolean move(DeadlineRow deadline, DeadlineEvent event, Instant at) {
        Optional<DeadlineState> to = deadline.state.after(event);
        to.ifPresent(state -> {
            getEntityManager().persist(DeadlineChangeRow.of(deadline, event, state, at));
            deadline.state = state;
            deadline.version++;
        });
        return to.isPresent();
    }

    public List<DeadlineRow> page(DeadlineFilter filter, @Nullable DeadlinePosition after, int size) {
        List<String> conditions = new ArrayList<>();
        Parameters parameters = new Parameters();
        if (filter.caseId() != null) {
            conditions.add("caseId = :caseId");
            parameters.and("caseId", filter.caseId().value());
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            parameters.and("state", filter.state());
        }
        if (filter.dueBefore() != null) {
            conditions.add("sendBy < :dueBefore");
            parameters.and("dueBefore", filter.dueBefore());
        }
        if (after != null) {
            conditions.add("(sendBy, deadlineId) > (:sendBy, :deadlineId)");
            parameters
                    .and("sendBy", after.sendBy())
                    .and("deadlineId", after.id().value());
        }
        String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        return find(where + "order by sendBy, deadlineId", parameters)
                .page(0, size)
                .list();
    }
}
